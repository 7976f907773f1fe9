Instance: normal-delivery
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(normal-delivery, normal-delivery, "Persalinan normal")
* name = "NormalDelivery"
* title = "Persalinan normal (Normal delivery)"
* description = "Persalinan di fasilitas oleh tim 3 orang: dokter, bidan dan perawat, atau dokter dan 2 bidan. Delivery at a facility by a team of three: doctor, midwife and nurse, or doctor and two midwives."
* kind = #ServiceRequest
* code = $icd9cm#73.59 "Other manually assisted delivery"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#93857-1 "Date and time of obstetric delivery")
* insert OrCode($loinc#57071-3 "Obstetric delivery method")
* insert ProvenBy(Procedure, $icd9cm#73.59 "Other manually assisted delivery")
