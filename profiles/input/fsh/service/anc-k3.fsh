Instance: anc-k3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k3, antenatal-visit-3, "Kunjungan K3")
* name = "AncK3"
* title = "Kunjungan ANC K3 (Antenatal visit K3)"
* description = "Kunjungan ANC ke-3, trimester 2. Antenatal visit 3, second trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert Part("Hanya kehamilan normal menurut nasihat dokter pada K1", [["Normal pregnancies only, by the doctor's advice at K1"]])
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K3)
