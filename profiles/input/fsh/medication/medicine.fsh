// Codes of the official payloads only; the whole of KFA is published by the ministry. SATUSEHAT also takes SNOMED CT (rules 10024, 10433).
ValueSet: IlpMedicineVS
Id: medicine
Title: "Obat paket layanan (Medicines of the packages)"
Description: "Kode KFA obat dalam paket layanan ILP yang diketahui; kode KFA lain tetap boleh. Known KFA codes of medicines in the ILP packages; other KFA codes stay allowed."
* insert Metadata
// Iron tablets (tablet tambah darah).
* $kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"
* $kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"
* $kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"
// Tuberculosis, fixed-dose combination.
* $kfa#93001019 "Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Tablet Salut Selaput (KIMIA FARMA)"
// Hypertension, fever.
* $kfa#93001819 "Amlodipine Besilate 5 mg Tablet (HOLI PHARMA)"
* $kfa#93002313 "Paracetamol 500 mg Tablet (PAMOL)"
* $kfa#93001926 "Paracetamol 120 mg/5 mL Sirup (CASETAMOL)"
