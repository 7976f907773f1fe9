Instance: newborn-vitamin-k1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-vitamin-k1, newborn-first-hours, "Pelayanan 0-6 jam")
* name = "NewbornVitaminK1"
* title = "Vitamin K1 (Vitamin K1)"
* description = "Suntikan vitamin K1 dalam 6 jam; pada KN1 bila belum. Vitamin K1 injection within 6 hours; at KN1 if not yet."
* kind = #ServiceRequest
* code = $sct#448883004 "Injection of vitamin K1"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Procedure, $sct#448883004 "Injection of vitamin K1")
* insert ProvenBy(Observation, $clinical-term#OC000087 "Pemberian Vitamin K pada Bayi Baru Lahir")
