ValueSet: IlpImmunizationReasonVS
Id: immunization-reason
Title: "Alasan imunisasi (Immunization reason)"
Description: "Program imunisasi dan ketepatan waktunya menurut kementerian. The ministry's immunisation programmes and their timing."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Program "Imunisasi Program"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Rutin "Imunisasi Program Rutin"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Lanjutan "Imunisasi Program Rutin Lanjutan"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Baduta "Imunisasi Program Rutin Lanjutan Bawah Dua Tahun"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-SD "Imunisasi Program Rutin Lanjutan Sekolah Dasar"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-WUS "Imunisasi Program Rutin Lanjutan Wanita Usia Subur"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Tambahan "Imunisasi Program Tambahan"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Khusus "Imunisasi Program Khusus"
* http://terminology.kemkes.go.id/CodeSystem/immunization-reason#IM-Pilihan "Imunisasi Pilihan"
* http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing#IM-Ideal "Imunisasi Ideal"
* http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing#IM-Kejar "Imunisasi Kejar"
