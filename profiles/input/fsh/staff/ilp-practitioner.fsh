Profile: IlpPractitioner
Parent: Practitioner
Id: ilp-practitioner
Title: "Petugas ILP (ILP Practitioner)"
Description: "Tenaga kesehatan atau kader. A health worker or a kader."
* insert Metadata
* identifier 1..* MS
* identifier obeys ilp-nik-1 and ilp-nik-2 and ilp-nik-3
* insert SlicedBySystem(identifier)
* identifier contains
    nik 0..1 MS and
    nakes 0..1 MS
* identifier[nik].system = $nik
* identifier[nakes].system = "https://fhir.kemkes.go.id/id/nakes-his-number"
* name 1..* MS
* name.text 1..1 MS
* qualification MS
// As in ilp-patient: the base binding prefers a list that lacks Indonesian.
* communication from $all-languages (preferred)
