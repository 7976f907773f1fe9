Profile: IlpTbSymptomScreening
Parent: IlpObservation
Id: ilp-tb-symptom-screening
Title: "Skrining gejala TBC (TB symptom screening)"
Description: "Gejala TBC yang ditanyakan pada satu kontak pelayanan; satu gejala sudah berarti terduga. TB symptoms asked at one contact; one symptom is enough to suspect TB."
* insert Metadata
* code = IlpDiseaseObservationCS#tb-symptom-screening
* subject only Reference(Patient)
* value[x] only boolean
* insert ComponentsByCode
* insert YesNoComponent(cough, prolonged-cough)
* insert YesNoComponent(fever, prolonged-fever)
* insert YesNoComponent(weightLoss, weight-loss)
* insert YesNoComponent(weightNotGained, weight-not-gained)
* insert YesNoComponent(lethargy, lethargy)
* obeys ilp-tbscreen-1 and ilp-tbscreen-2 and ilp-tbscreen-3

Invariant: ilp-tbscreen-1
Description: "Ada gejala TBC tetapi hasilnya bukan terduga. Ubah value menjadi true, atau perbaiki jawaban gejalanya. | A TB symptom is present but the result is not presumptive TB. Set value to true, or correct the answer."
Severity: #error
Expression: "value.ofType(boolean).where($this = false).empty() or component.where(code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/disease-observation').exists()).value.ofType(boolean).where($this = true).empty()"

// A warning: a health worker may suspect TB for another reason.
Invariant: ilp-tbscreen-2
Description: "Terduga TBC tanpa satu gejala pun. Periksa jawaban gejala, atau tulis alasannya di note. | Presumptive TB without a single symptom. Check the answers, or give the reason in note."
Severity: #warning
Expression: "value.ofType(boolean).where($this = true).empty() or component.empty() or note.exists() or component.value.ofType(boolean).where($this = true).exists()"

Invariant: ilp-tbscreen-3
Description: "Gejala TBC yang ditanyakan belum dicatat. Isi component untuk tiap gejala. | The symptoms that were asked are not recorded. Set a component for each symptom."
Severity: #warning
Expression: "component.exists()"
