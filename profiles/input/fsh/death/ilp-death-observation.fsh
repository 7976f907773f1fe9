// SATUSEHAT: the time of death is an Observation; the patient's own deceasedDateTime is changed beside it.
Profile: IlpDeathObservation
Parent: IlpObservation
Id: ilp-death-observation
Title: "Waktu kematian (Time of death)"
Description: "Tanggal dan jam seseorang meninggal. The date and time a person died."
* insert Metadata
* insert SlicedByCoding(code.coding)
* code.coding contains timeOfDeath 1..1 MS
* code.coding[timeOfDeath] = $loinc#81956-5
* subject only Reference(Patient)
* value[x] 1..1
* value[x] only dateTime
* value[x] obeys ilp-death-1 and ilp-death-3
* obeys ilp-death-2

// A day's room for clocks and time zones.
Invariant: ilp-death-1
Description: "Waktu kematian di masa depan. Periksa tanggal, jam dan zona waktu. | The time of death is in the future. Check date, time and zone."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse()"

Invariant: ilp-death-2
Description: "Kematian dicatat sebelum terjadi. Perbaiki effective atau waktu kematian. | The death was recorded before it happened. Correct effective or the time of death."
Severity: #error
Expression: "(value.ofType(dateTime) > effective.ofType(dateTime) + 1 day).allFalse()"

Invariant: ilp-death-3
Description: "Jam kematian belum ada. Bila diketahui, isi waktu lengkap dengan jam dan zona waktu. | The hour of death is missing. If it is known, give the time with hour and zone."
Severity: #warning
Expression: "ofType(dateTime).empty() or ofType(dateTime).toString().length() > 10"
