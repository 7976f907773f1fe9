// The sources disagree about KN at the posyandu: the text names it, figure 12 does not.
Instance: kn1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(kn1, neonatal-visit-1, "Kunjungan KN1")
* name = "Kn1"
* title = "Kunjungan neonatal KN1 (Neonatal visit KN1)"
* description = "Umur 6 sampai 48 jam, bersama KF1 ibunya. Age 6 to 48 hours, together with the mother's KF1."
* kind = #Appointment
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert Part([["Disebut di teks KMK, tidak di gambar 12"]], [["Named in the decree's text, not in its figure 12"]])
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert Part("Kunjungan rumah oleh tenaga kesehatan; kader sweeping dan edukasi", "Home visit by a health worker; kader sweep and educate")
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate#KN1)
