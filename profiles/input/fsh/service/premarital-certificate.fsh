Instance: premarital-certificate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-certificate, premarital-certificate, "Surat keterangan calon pengantin")
* name = "PremaritalCertificate"
* title = "Surat keterangan calon pengantin (Premarital certificate)"
* description = "Surat telah diperiksa dan konseling. A letter on examination and counselling."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-certificate "Surat keterangan calon pengantin"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#premarital-certificate "Surat keterangan calon pengantin")
