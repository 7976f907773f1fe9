Instance: adolescent-iron-tablets
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adolescent-iron-tablets, adolescent-iron-tablets, "TTD remaja putri")
* name = "AdolescentIronTablets"
* title = "TTD remaja putri (Iron and folate for girls)"
* description = "60 mg besi dan 400 mcg asam folat seminggu sekali pada hari yang tetap. 60 mg iron and 400 mcg folate once a week on a fixed day."
* kind = #MedicationRequest
* productCodeableConcept = $kfa#92000653
* timingTiming.repeat.frequency = 1
* timingTiming.repeat.period = 1
* timingTiming.repeat.periodUnit = #wk
* insert GivenAt(school, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(nutritionist)
* insert AlsoBy(doctor)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Menurut temuan", "By findings")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Menurut temuan", "By findings")
* insert ProvenBy(MedicationStatement, [[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert OrCode([[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert ProvenBy(MedicationDispense, [[$kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"]])
* insert OrCode([[$kfa#92000653 "Ferrous Fumarate 60 mg / Folic Acid 0,4 mg Tablet Salut Gula"]])
* insert OrCode([[$kfa#93006500 "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)"]])
* insert ProvenBy(Observation, https://w3id.org/ilp-fhir/CodeSystem/form-item#iron-tablet-taken-week "Minum tablet tambah darah dalam 1 minggu")
