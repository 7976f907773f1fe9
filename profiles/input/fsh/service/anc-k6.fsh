Instance: anc-k6
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k6, antenatal-visit-6, "Kunjungan K6")
* name = "AncK6"
* title = "Kunjungan ANC K6 (Antenatal visit K6)"
* description = "Kunjungan ANC ke-6, trimester 3. Antenatal visit 6, third trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert Part("Hanya kehamilan normal menurut nasihat dokter pada K1", [["Normal pregnancies only, by the doctor's advice at K1"]])
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K6)
