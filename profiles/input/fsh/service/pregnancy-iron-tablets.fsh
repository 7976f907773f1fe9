Instance: pregnancy-iron-tablets
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pregnancy-iron-tablets, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "PregnancyIronTablets"
* title = "TTD ibu hamil (Iron and folate in pregnancy)"
* description = "T7: tablet tambah darah tiap hari, pada tiap kunjungan diberikan dan dilihat minumnya. Seventh T: daily iron and folate; given and its intake checked at each visit."
* kind = #MedicationRequest
* productCodeableConcept = $kfa#92000653
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = 1
* timingTiming.repeat.periodUnit = #d
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert Part("Pemantauan TTD", "Monitoring of tablets")
* insert GivenAt(home, kader)
* insert Part("Pemantauan minum TTD", "Monitoring of intake")
* insert ProvenBy(MedicationDispense, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert ProvenBy(MedicationRequest, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert ProvenBy(MedicationStatement, [[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert OrCode([[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert ProvenBy(Observation, $clinical-term#OC000127 "Jumlah TTD dikonsumsi dalam satu bulan terakhir")
