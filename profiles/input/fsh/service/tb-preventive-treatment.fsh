// No code of a preventive regimen is known from SATUSEHAT.
Instance: tb-preventive-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-preventive-treatment, tb-prevention, "Terapi pencegahan TBC")
* name = "TbPreventiveTreatment"
* title = "Terapi pencegahan TBC (Preventive treatment of tuberculosis)"
* description = "TPT bagi kontak yang bukan TBC. Preventive treatment of contacts without tuberculosis."
* kind = #MedicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-preventive-treatment "Terapi pencegahan TBC"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(pharmacist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan minum obat", "Monitoring of intake")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemantauan minum obat", "Monitoring of intake")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-preventive-treatment "Terapi pencegahan TBC")
