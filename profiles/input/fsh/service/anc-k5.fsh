Instance: anc-k5
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k5, antenatal-visit-5, "Kunjungan K5")
* name = "AncK5"
* title = "Kunjungan ANC K5 (Antenatal visit K5)"
* description = "Kunjungan ANC ke-5, trimester 3. Antenatal visit 5, third trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert Part("Oleh dokter dengan USG", "By a doctor with ultrasound")
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K5)
