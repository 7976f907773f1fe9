// The sources disagree about KN at the posyandu: the text names it, figure 12 does not.
Instance: kn3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(kn3, neonatal-visit-3, "Kunjungan KN3")
* name = "Kn3"
* title = "Kunjungan neonatal KN3 (Neonatal visit KN3)"
* description = "Umur 8 sampai 28 hari, bersama KF3 ibunya. Age 8 to 28 days, together with the mother's KF3."
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
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate#KN3)
