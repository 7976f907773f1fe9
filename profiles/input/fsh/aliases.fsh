Alias: $nik = https://fhir.kemkes.go.id/id/nik
Alias: $kk = https://fhir.kemkes.go.id/id/kk
Alias: $administrative-area = http://sys-ids.kemkes.go.id/administrative-area
Alias: $organization-type = http://terminology.kemkes.go.id/CodeSystem/organization-type
Alias: $all-languages = http://hl7.org/fhir/ValueSet/all-languages
