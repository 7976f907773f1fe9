Instance: newborn-referral
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-referral, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornReferral"
* title = "Rujukan bayi baru lahir (Referral of the newborn)"
* description = "Dirujuk bila perlu. Referred if needed."
* kind = #ServiceRequest
* code = $sct#3457005 "Patient referral"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(ServiceRequest, $sct#3457005 "Patient referral")
