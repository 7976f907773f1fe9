Instance: household-routine-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(household-routine-visit, routine-household-visit, "Kunjungan rutin")
* name = "HouseholdRoutineVisit"
* title = "Kunjungan rutin keluarga (Routine visit of a household)"
* description = "Setiap keluarga paling sedikit sekali setahun: pelayanan yang belum didapat, kepatuhan, tanda bahaya, edukasi. Every family at least once a year: missing services, adherence, danger signs, education."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#routine "Kunjungan rutin"
* insert GivenAt(home, kader)
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#routine "Kunjungan rutin")
* insert ProvenByForm("https://w3id.org/ilp-fhir/Questionnaire/household-sheet")
