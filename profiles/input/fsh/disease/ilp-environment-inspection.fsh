// Not an IlpObservation: its subject may be a place, which has no visit.
Profile: IlpEnvironmentInspection
Parent: Observation
Id: ilp-environment-inspection
Title: "Inspeksi kesehatan lingkungan (Environmental inspection)"
Description: "Keadaan lingkungan sebuah keluarga atau tempat: air, jamban, ventilasi, jentik. The surroundings of a household or place: water, toilet, ventilation, larvae."
* insert Metadata
* status MS
* code 1..1 MS
* code = IlpDiseaseObservationCS#environment-inspection
* subject 1..1 MS
* subject only Reference(Group or Location)
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* effective[x] obeys ilp-env-1
* performer 1..* MS
* value[x] only boolean
* value[x] MS
* insert ComponentsByCode
* insert YesNoComponent(cleanWater, clean-water)
* insert YesNoComponent(protectedWater, protected-water)
* insert YesNoComponent(toilet, toilet)
* insert YesNoComponent(sanitaryToilet, sanitary-toilet)
* insert YesNoComponent(ventilation, ventilation)
* insert YesNoComponent(freeOfLarvae, free-of-larvae)
* obeys ilp-env-2 and ilp-env-3 and ilp-env-4

// A day's room for clocks and time zones.
Invariant: ilp-env-1
Description: "Waktu inspeksi di masa depan. Periksa tanggal, jam dan zona waktu. | The time of the inspection is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(Period).start > now() + 1 day).allFalse()"

Invariant: ilp-env-2
Description: "Jawaban bertentangan: air terlindung padahal tidak ada air bersih, atau jamban saniter padahal tidak ada jamban. Perbaiki salah satunya. | The answers contradict: a protected source without clean water, or a sanitary toilet without a toilet. Correct one of them."
Severity: #error
Expression: "(component.where(code.coding.where(code = 'clean-water').exists()).value.ofType(boolean).where($this = false).empty() or component.where(code.coding.where(code = 'protected-water').exists()).value.ofType(boolean).where($this = true).empty()) and (component.where(code.coding.where(code = 'toilet').exists()).value.ofType(boolean).where($this = false).empty() or component.where(code.coding.where(code = 'sanitary-toilet').exists()).value.ofType(boolean).where($this = true).empty())"

Invariant: ilp-env-3
Description: "Memenuhi syarat padahal ada butir yang tidak. Periksa value dan butir inspeksinya. | It meets the requirements although an item does not. Check value and the items."
Severity: #warning
Expression: "value.ofType(boolean).where($this = true).empty() or component.value.ofType(boolean).where($this = false).empty()"

Invariant: ilp-env-4
Description: "Inspeksi belum berisi hasil. Isi value atau component. | The inspection holds no result. Set value or component."
Severity: #warning
Expression: "value.exists() or component.exists() or dataAbsentReason.exists()"
