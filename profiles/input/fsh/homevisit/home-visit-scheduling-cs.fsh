CodeSystem: IlpHomeVisitSchedulingCS
Id: home-visit-scheduling
Title: "Hasil penjadwalan (Outcome of scheduling)"
Description: "Apa yang dilakukan dengan kunjungan yang direncanakan. What was done with a planned visit."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #created "Dijadwalkan" "Appointment baru tersimpan. A new Appointment was stored."
* #created insert English("Created")
* #existing "Sudah ada" "Jadwalnya sudah ada. There is a schedule already."
* #existing insert English("Existing")
* #no-kader "Tanpa kader" "Tidak ada kader untuk keluarga ini. There is no kader for this family."
* #no-kader insert English("No kader")
* #no-day "Tanpa hari" "Hari kader penuh, atau belum perlu kunjungan. The days of the kader are full, or no visit is needed yet."
* #no-day insert English("No day")
