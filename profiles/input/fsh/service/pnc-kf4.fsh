// The tag KF4 is read from the shown KF1.
Instance: pnc-kf4
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-kf4, postnatal-visit-4, "Kunjungan KF4")
* name = "PncKf4"
* title = "Kunjungan nifas KF4 (Postnatal visit KF4)"
* description = "29 sampai 42 hari setelah bersalin. 29 to 42 days after delivery."
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
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium#KF4)
