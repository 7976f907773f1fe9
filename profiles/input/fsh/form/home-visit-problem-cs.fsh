// The four heaps of the weekly evaluation at the pustu, "Checklist Kunjungan Rumah" (Kemenkes 2024).
CodeSystem: IlpHomeVisitProblemCS
Id: home-visit-problem
Title: "Masalah pada kunjungan rumah (Home-visit problem)"
Description: "Golongan temuan kunjungan rumah untuk evaluasi mingguan. The kinds of finding of home visits for the weekly evaluation."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #no-access "Tidak mengakses pelayanan" "Pelayanan yang seharusnya diterima belum diterima (a). A service that is due was not received (a)."
* #no-access insert English("No access to service")
* #not-taking-treatment "Tidak patuh minum obat" "Obat atau tablet ada, tetapi tidak diminum (b). The medicine or tablet is there but was not taken (b)."
* #not-taking-treatment insert English("Not taking treatment")
* #danger-sign "Ada tanda bahaya" "Harus segera diberitahukan ke pustu dan dibawa ke puskesmas (c). To be told at once to the pustu and taken to the puskesmas (c)."
* #danger-sign insert English("Danger sign")
* #tuberculosis-symptom "Ada gejala TBC" "Perlu pemeriksaan TBC (d). Needs an examination for tuberculosis (d)."
* #tuberculosis-symptom insert English("Tuberculosis symptom")
