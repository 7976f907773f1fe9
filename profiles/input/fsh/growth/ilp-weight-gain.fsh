// SATUSEHAT's yes or no stays in value; N, T, 1T and 2T have no code there and stand beside it in interpretation.
Profile: IlpWeightGain
Parent: IlpObservation
Id: ilp-weight-gain
Title: "Kenaikan berat badan (Weight gain)"
Description: "Naik atau tidaknya berat anak sejak penimbangan sebelumnya (N, T, 1T, 2T). Whether a child's weight went up since the weighing before (N, T, 1T, 2T)."
* insert Metadata
* code obeys ilp-gain-1
* value[x] only boolean or CodeableConcept
* interpretation MS
* interpretation from IlpWeightGainStatusVS (extensible)
* insert OwnCoding(interpretation.coding, gain, IlpWeightGainStatusCS, IlpWeightGainStatusVS)
* derivedFrom MS
* derivedFrom ^short = "Penimbangan yang dibandingkan (The weighings compared)"
* obeys ilp-gain-2 and ilp-gain-3

Invariant: ilp-gain-1
Description: "Kode ini bukan kenaikan berat badan. Pakai clinical-term OC000012 (kenaikan berat badan adekuat), OC000146 (status T) atau SNOMED 36440009 (berat tidak naik). | This code is not about weight gain. Use clinical-term OC000012 (adequate weight gain), OC000146 (status T) or SNOMED 36440009 (not gaining weight)."
Severity: #error
Expression: "coding.where((system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000012' or code = 'OC000146')) or (system = 'http://snomed.info/sct' and code = '36440009')).exists()"

// The value says gained (OC000012 true, 36440009 false, OV000305) or not (the opposite, OV000306).
Invariant: ilp-gain-2
Description: "Jawaban dan status berlawanan: yang satu naik (N), yang lain tidak naik (T). Perbaiki value atau interpretation. | Answer and status contradict each other: one says gained (N), the other not gained (T). Correct value or interpretation."
Severity: #error
Expression: "(interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/weight-gain-status' and code = 'gained').exists() and ((code.coding.where(code = 'OC000012').exists() and value.ofType(boolean).where($this = false).exists()) or (code.coding.where(code = '36440009').exists() and value.ofType(boolean).where($this = true).exists()) or value.ofType(CodeableConcept).coding.where(code = 'OV000306').exists())).not() and (interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/weight-gain-status' and code.startsWith('not-gained')).exists() and ((code.coding.where(code = 'OC000012').exists() and value.ofType(boolean).where($this = true).exists()) or (code.coding.where(code = '36440009').exists() and value.ofType(boolean).where($this = false).exists()) or value.ofType(CodeableConcept).coding.where(code = 'OV000305').exists())).not()"

Invariant: ilp-gain-3
Description: "Satu penimbangan hanya punya satu status kenaikan berat. Sisakan satu kode weight-gain-status di interpretation. | One weighing has one weight-gain status only. Keep one weight-gain-status code in interpretation."
Severity: #error
Expression: "interpretation.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/weight-gain-status').count() <= 1"
