// The decree wants KF1 where the birth took place.
Instance: pnc-kf1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-kf1, postnatal-visit-1, "Kunjungan KF1")
* name = "PncKf1"
* title = "Kunjungan nifas KF1 (Postnatal visit KF1)"
* description = "6 jam sampai 2 hari setelah bersalin. 6 hours to 2 days after delivery."
* kind = #Appointment
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat bersalin", "At the place of delivery")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat bersalin", "At the place of delivery")
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium#KF1)
