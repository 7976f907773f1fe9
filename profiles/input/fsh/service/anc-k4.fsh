Instance: anc-k4
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k4, antenatal-visit-4, "Kunjungan K4")
* name = "AncK4"
* title = "Kunjungan ANC K4 (Antenatal visit K4)"
* description = "Kunjungan ANC ke-4, trimester 3. Antenatal visit 4, third trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert Part("Hanya kehamilan normal menurut nasihat dokter pada K1", [["Normal pregnancies only, by the doctor's advice at K1"]])
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K4)
