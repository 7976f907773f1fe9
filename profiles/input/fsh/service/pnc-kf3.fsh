// The tag KF3 is read from the shown KF1.
Instance: pnc-kf3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-kf3, postnatal-visit-3, "Kunjungan KF3")
* name = "PncKf3"
* title = "Kunjungan nifas KF3 (Postnatal visit KF3)"
* description = "8 sampai 28 hari setelah bersalin. 8 to 28 days after delivery."
* kind = #Appointment
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Ibu dan bayi normal", "Normal mother and baby")
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert Part("Pelayanan esensial menurut nasihat dokter; kader sweeping dan edukasi", "Essential services by the doctor's advice; kader sweep and educate")
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium#KF3)
