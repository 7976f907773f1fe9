Instance: newborn-eye-ointment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-eye-ointment, newborn-first-hours, "Pelayanan 0-6 jam")
* name = "NewbornEyeOintment"
* title = "Salep mata antibiotik (Antibiotic eye ointment)"
* description = "Salep atau tetes mata antibiotik. Antibiotic ointment or drops for the eyes."
* kind = #ServiceRequest
* code = $clinical-term#PC000002 "Pemberian Salep Antibiotik Mata"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, $clinical-term#PC000002 "Pemberian Salep Antibiotik Mata")
