ValueSet: IlpImmunizationNotGivenReasonVS
Id: immunization-not-given-reason
Title: "Alasan imunisasi tidak diberikan (Reason an immunization was not given)"
Description: "Alasan menurut kementerian dan HL7; SNOMED CT juga diterima. Reasons by the ministry and HL7; SNOMED CT is accepted too."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason#IS000001 "Tunda"
* http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason#IS000002 "Tidak Diberikan"
* http://terminology.hl7.org/CodeSystem/v3-ActReason#IMMUNE
* http://terminology.hl7.org/CodeSystem/v3-ActReason#MEDPREC
* http://terminology.hl7.org/CodeSystem/v3-ActReason#OSTOCK
* http://terminology.hl7.org/CodeSystem/v3-ActReason#PATOBJ
