// Only one medicine code is known from SATUSEHAT; other regimens are proven by our code.
Instance: tb-drug-pickup
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-drug-pickup, tb-treatment-follow-up, "Pemantauan pengobatan TBC")
* name = "TbDrugPickup"
* title = "Pengambilan obat TBC (Collecting tuberculosis medicine)"
* description = "TBC SO sebulan sekali; TBC RO tiap hari di puskesmas. Drug-sensitive monthly; drug-resistant daily at the puskesmas."
* kind = #MedicationRequest
* code = $kfa#93001019 "Obat Anti Tuberculosis / Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Kaplet Salut Selaput (KIMIA FARMA)"
* insert GivenAt(puskesmas, pharmacist)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert ProvenBy(MedicationDispense, [[$kfa#93001019 "Obat Anti Tuberculosis / Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Kaplet Salut Selaput (KIMIA FARMA)"]])
* insert ProvenBy(MedicationRequest, [[$kfa#93001019 "Obat Anti Tuberculosis / Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Kaplet Salut Selaput (KIMIA FARMA)"]])
* insert ProvenBy(MedicationAdministration, [[$kfa#93001019 "Obat Anti Tuberculosis / Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Kaplet Salut Selaput (KIMIA FARMA)"]])
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#tb-medicine-given "Obat TBC diberikan")
