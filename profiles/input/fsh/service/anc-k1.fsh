// K1A is the first contact whenever it is, K1M the first in trimester 1.
Instance: anc-k1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-k1, antenatal-visit-1, "Kunjungan K1")
* name = "AncK1"
* title = "Kunjungan ANC K1 (Antenatal visit K1)"
* description = "Kunjungan ANC ke-1, trimester 1. Antenatal visit 1, first trimester."
* kind = #Appointment
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert Part("Oleh dokter dengan USG", "By a doctor with ultrasound")
* insert ProvenBy(Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K1A)
* insert OrCode(http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC#K1M)
