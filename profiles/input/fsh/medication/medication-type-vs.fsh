ValueSet: MedicationTypeVS
Id: medication-type
Title: "Jenis racikan (Medication type)"
Description: "Kode jenis racikan kementerian. The ministry's codes of medication type."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/medication-type#NC "Non-compound"
* http://terminology.kemkes.go.id/CodeSystem/medication-type#SD "Gives of such doses"
* http://terminology.kemkes.go.id/CodeSystem/medication-type#EP "Divide into equal parts"
