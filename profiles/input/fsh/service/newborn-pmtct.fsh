Instance: newborn-pmtct
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-pmtct, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornPmtct"
* title = "Pencegahan penularan dari ibu ke anak (Prevention of mother-to-child transmission)"
* description = "HIV, sifilis dan hepatitis B dari ibu. HIV, syphilis and hepatitis B of the mother."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-pmtct-check "Pemeriksaan pencegahan penularan dari ibu ke anak"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#newborn-pmtct-check "Pemeriksaan pencegahan penularan dari ibu ke anak")
* insert OrCode($clinical-term#PC000013 "Riwayat tes HIV ibu")
* insert ProvenBy(Observation, $clinical-term#OC000079 "Tes serologis HIV ibu")
* insert OrCode($sct#254387007 "Human immunodeficiency virus infection classification systems")
