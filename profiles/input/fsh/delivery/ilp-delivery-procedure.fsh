Profile: IlpDeliveryProcedure
Parent: Procedure
Id: ilp-delivery-procedure
Title: "Tindakan persalinan (Delivery procedure)"
Description: "Tindakan pada ibu bersalin atau bayi yang baru dilahirkan, seperti pertolongan persalinan, inisiasi menyusui dini dan resusitasi. What is done for the woman in delivery or the baby just born, such as assistance at birth, early breastfeeding and resuscitation."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* category MS
* code 1..1 MS
* code.coding 1..*
* code.coding.system 1..1
* code.coding.code 1..1
* code obeys ilp-delproc-3
* subject 1..1 MS
* subject only Reference(Patient)
// SATUSEHAT rule 10128.
* encounter 1..1 MS
* performed[x] MS
* performed[x] obeys ilp-delproc-1
* performer MS
* reasonCode MS
* obeys ilp-delproc-2

// A day's room for clocks and time zones.
Invariant: ilp-delproc-1
Description: "Waktu tindakan di masa depan. Periksa tanggal, jam dan zona waktu. | The time of the procedure is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-delproc-2
Description: "Tindakan selesai tanpa waktu. Isi performedPeriod atau performedDateTime. | The procedure is completed but has no time. Set performedPeriod or performedDateTime."
Severity: #warning
Expression: "status = 'completed' implies performed.exists()"

// ICD-9-CM chapter 13 (72 to 75) is obstetrics; 93.93 resuscitation; SNOMED early breastfeeding and resuscitation of the newborn.
Invariant: ilp-delproc-3
Description: "Kode ini bukan tindakan persalinan. Pakai ICD-9-CM 72 sampai 75, 93.93 (resusitasi), atau SNOMED 431868002 (IMD) dan 386412000 (resusitasi bayi). | This code is no procedure of delivery. Use ICD-9-CM 72 to 75, 93.93 (resuscitation), or SNOMED 431868002 (early breastfeeding) and 386412000 (resuscitation of a newborn)."
Severity: #warning
Expression: "coding.where((system = 'http://hl7.org/fhir/sid/icd-9-cm' and (code.matches('^7[2-5]') or code = '93.93')) or (system = 'http://snomed.info/sct' and (code = '431868002' or code = '386412000'))).exists()"
