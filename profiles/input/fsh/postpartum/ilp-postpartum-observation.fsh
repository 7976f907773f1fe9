// Blood loss has one code at delivery and in childbed: see ilp-delivery-observation. Fundal height: ilp-obstetric-observation.
Profile: IlpPostpartumObservation
Parent: IlpObservation
Id: ilp-postpartum-observation
Title: "Pemeriksaan nifas (Postpartum observation)"
Description: "Lokhia, kontraksi rahim, jalan lahir, payudara, ASI, BAK dan BAB ibu nifas. Lochia, uterine contraction, birth canal, breasts, milk, urine and stool of a woman in childbed."
* insert Metadata
* category MS
* code from IlpPostpartumObservationVS (preferred)
* interpretation MS
* value[x] obeys ilp-nifas-1 and ilp-nifas-2 and ilp-nifas-3

// SATUSEHAT sends valueBoolean; the odour of lochia also as OV000024 and OV000025.
Invariant: ilp-nifas-1
Description: "Pemeriksaan ini dijawab ya atau tidak: bau lokhia, kontraksi rahim, tanda infeksi, BAK, BAB. Kirim valueBoolean. | This is answered by yes or no: odour of lochia, uterine contraction, signs of infection, urine, stool. Send valueBoolean."
Severity: #error
Expression: "%resource.code.coding.where((system = 'http://snomed.info/sct' and (code = '249215002' or code = '289700000' or code = '102834005' or code = '366257004')) or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000020' or code = 'OC000025'))).empty() or ofType(boolean).exists() or ofType(CodeableConcept).exists()"

Invariant: ilp-nifas-2
Description: "Warna lokhia, perineum, payudara dan ASI tidak dapat berupa angka. Kirim valueCodeableConcept, atau valueString untuk perineum. | Colour of lochia, perineum, breasts and milk cannot be a number. Send valueCodeableConcept, or valueString for the perineum."
Severity: #error
Expression: "%resource.code.coding.where((system = 'http://snomed.info/sct' and (code = '249214003' or code = '364297003')) or (system = 'http://loinc.org' and code = '32422-8') or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000017' or code = 'OC000024'))).empty() or (ofType(integer).empty() and ofType(Quantity).empty())"

Invariant: ilp-nifas-3
Description: "Warna lokhia dan produksi ASI sebaiknya berkode, misalnya SNOMED 449828001 (serosa) atau OV000016 (ASI ada). | Colour of lochia and milk production are better coded, such as SNOMED 449828001 (serosa) or OV000016 (milk present)."
Severity: #warning
Expression: "%resource.code.coding.where((system = 'http://snomed.info/sct' and code = '249214003') or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000017')).empty() or ofType(CodeableConcept).coding.where(system.exists() and code.exists()).exists()"
