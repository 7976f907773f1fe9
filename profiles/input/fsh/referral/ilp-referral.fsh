// SATUSEHAT says "referral" in code or in category, and elsewhere leaves the other one free.
Profile: IlpReferral
Parent: ServiceRequest
Id: ilp-referral
Title: "Rujukan (Referral)"
Description: "Permintaan agar pasien dilayani fasilitas lain: posyandu ke pustu, pustu ke puskesmas, puskesmas ke rumah sakit. A request that another facility care for the patient: posyandu to pustu, pustu to puskesmas, puskesmas to hospital."
* insert Metadata
* extension contains IlpReferralCriterion named criterion 0..* MS
* identifier MS
* status MS
* intent MS
* category MS
* priority MS
* code 1..1 MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter 1..1 MS
* occurrence[x] MS
* authoredOn MS
* authoredOn obeys ilp-referral-2
* requester MS
* performer MS
* performer ^short = "Petugas atau fasilitas tujuan | Worker or facility referred to"
* reasonCode MS
* reasonReference MS
* supportingInfo MS
* patientInstruction MS
* obeys ilp-referral-1 and ilp-referral-3 and ilp-referral-4 and ilp-referral-5 and ilp-referral-6

Invariant: ilp-referral-1
Description: "Permintaan ini bukan rujukan. Isi code atau category dengan SNOMED CT 3457005 (rujukan pasien) atau 103696004 (rujukan ke spesialis). | This request is no referral. Set code or category to SNOMED CT 3457005 (patient referral) or 103696004 (referral to specialist)."
Severity: #error
Expression: "(code.coding | category.coding).where(system = 'http://snomed.info/sct' and (code = '3457005' or code = '103696004')).exists()"

// A day's room for clocks and time zones.
Invariant: ilp-referral-2
Description: "Tanggal permintaan di masa depan. Isi authoredOn dengan waktu permintaan dibuat, dan occurrence dengan waktu pelayanan yang diminta. | The date of the request is in the future. Set authoredOn to when the request was written, and occurrence to when the service is wanted."
Severity: #error
Expression: "($this > now() + 1 day).allFalse()"

Invariant: ilp-referral-3
Description: "Rujukan gawat darurat tetapi prioritasnya biasa. Ubah priority menjadi stat, asap atau urgent. | An emergency referral with an ordinary priority. Set priority to stat, asap or urgent."
Severity: #warning
Expression: "extension('https://w3id.org/ilp-fhir/StructureDefinition/referral-criterion').value.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/referral-criterion' and code != 'therapy' and code != 'procedure' and code != 'diagnosis').empty() or priority = 'stat' or priority = 'asap' or priority = 'urgent'"

Invariant: ilp-referral-4
Description: "Tujuan rujukan belum ada. Isi performer, locationReference atau locationCode. | The referral has no destination. Set performer, locationReference or locationCode."
Severity: #warning
Expression: "performer.exists() or locationReference.exists() or locationCode.exists()"

Invariant: ilp-referral-5
Description: "Alasan rujukan belum ada. Isi reasonCode (ICD-10) atau reasonReference. | The referral gives no reason. Set reasonCode (ICD-10) or reasonReference."
Severity: #warning
Expression: "reasonCode.exists() or reasonReference.exists()"

Invariant: ilp-referral-6
Description: "Waktu rujukan sebelum permintaan dibuat. Periksa occurrence dan authoredOn. | The referral is before the request was written. Check occurrence and authoredOn."
Severity: #warning
Expression: "(occurrence.ofType(dateTime) < authoredOn).allFalse() and (occurrence.ofType(Period).start < authoredOn).allFalse()"
