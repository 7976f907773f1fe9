Instance: emergency-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(emergency-care, emergency-care, "Gawat darurat")
* name = "EmergencyCare"
* title = "Gawat darurat (Emergency care)"
* description = "Triase, survei primer dan sekunder, tata laksana, rujukan. Triage, primary and secondary survey, management, referral."
* kind = #Task
* code = http://terminology.hl7.org/CodeSystem/v3-ActCode#EMER "emergency"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert ProvenBy(Encounter, http://terminology.hl7.org/CodeSystem/v3-ActCode#EMER "emergency")
