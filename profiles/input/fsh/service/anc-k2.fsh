Instance: anc-k2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k2, antenatal-visit-2, "Kunjungan K2")
* name = "AncK2"
* title = "Kunjungan ANC K2 (Antenatal visit K2)"
* description = "Kunjungan ANC ke-2, trimester 2. Antenatal visit 2, second trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert Part("Hanya kehamilan normal menurut nasihat dokter pada K1", [["Normal pregnancies only, by the doctor's advice at K1"]])
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K2)
