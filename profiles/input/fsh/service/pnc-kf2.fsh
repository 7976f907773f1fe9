// The tag KF2 is read from the shown KF1.
Instance: pnc-kf2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-kf2, postnatal-visit-2, "Kunjungan KF2")
* name = "PncKf2"
* title = "Kunjungan nifas KF2 (Postnatal visit KF2)"
* description = "3 sampai 7 hari setelah bersalin. 3 to 7 days after delivery."
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
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium#KF2)
