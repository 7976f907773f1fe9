Instance: child-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(child-treatment, child-treatment, "Pengobatan balita")
* name = "ChildTreatment"
* title = "Pengobatan balita dan prasekolah (Treatment of young children)"
* description = "Pengobatan bila sakit. Treatment when ill."
* kind = #Task
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pengobatan sederhana", "Simple treatment")
* insert ProvenByAny(MedicationRequest)
* insert ProvenByAny(MedicationDispense)
