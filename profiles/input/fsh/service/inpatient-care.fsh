Instance: inpatient-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(inpatient-care, inpatient-care, "Rawat inap")
* name = "InpatientCare"
* title = "Rawat inap puskesmas (Inpatient care at the puskesmas)"
* description = "Paling lama 5 hari, lalu dirujuk; puskesmas non rawat inap hanya setelah bersalin. At most 5 days, then referral; elsewhere only after delivery."
* kind = #Task
* code = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert ProvenBy(Encounter, http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter")
