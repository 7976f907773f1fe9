// The sources disagree about KN at the posyandu: the text names it, figure 12 does not.
Instance: kn2
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(kn2, neonatal-visit-2, "Kunjungan KN2")
* name = "Kn2"
* title = "Kunjungan neonatal KN2 (Neonatal visit KN2)"
* description = "Umur 3 sampai 7 hari, bersama KF2 ibunya. Age 3 to 7 days, together with the mother's KF2."
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
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate#KN2)
