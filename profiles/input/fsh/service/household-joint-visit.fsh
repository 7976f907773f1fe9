Instance: household-joint-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(household-joint-visit, joint-household-visit, "Kunjungan bersama tenaga kesehatan")
* name = "HouseholdJointVisit"
* title = "Kunjungan bersama tenaga kesehatan (Visit together with a health worker)"
* description = "Kader bersama tenaga kesehatan pustu untuk menindaklanjuti temuan. A kader together with pustu staff to follow up a finding."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#with-health-worker "Bersama tenaga kesehatan"
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(kader)
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#with-health-worker "Bersama tenaga kesehatan")
