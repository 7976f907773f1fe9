Instance: household-special-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(household-special-visit, special-household-visit, "Kunjungan khusus")
* name = "HouseholdSpecialVisit"
* title = "Kunjungan khusus keluarga (Special visit of a household)"
* description = "Keluarga berisiko menurut data posyandu atau PWS. Families at risk by posyandu or monitoring data."
* kind = #Appointment
* code = https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#special "Kunjungan khusus"
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Encounter, https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind#special "Kunjungan khusus")
