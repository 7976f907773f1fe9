Instance: postpartum-iron-tablets
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(postpartum-iron-tablets, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PostpartumIronTablets"
* title = "TTD ibu nifas (Iron and folate after delivery)"
* description = "Tablet tambah darah tiap hari sampai 42 hari setelah bersalin. Daily iron and folate up to 42 days after delivery."
* kind = #MedicationRequest
* productCodeableConcept = $kfa#92000653
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = 1
* timingTiming.repeat.periodUnit = #d
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(MedicationDispense, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert ProvenBy(MedicationRequest, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert ProvenBy(MedicationStatement, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
