Instance: tb-culture-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(tb-culture-follow-up, tb-treatment-follow-up, "Pemantauan pengobatan TBC")
* name = "TbCultureFollowUp"
* title = "Biakan dahak TBC RO (Sputum culture of drug-resistant tuberculosis)"
* description = "Tiap bulan bersama BTA. Monthly together with the smear."
* kind = #ServiceRequest
* code = $loinc#539-7 "Mycobacterium sp identified in Sputum by Organism specific culture"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert Part("Pengambilan dan rujukan dahak", "Sputum is taken and sent")
* insert GivenAt(laboratory, lab-technologist)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert ProvenBy(Observation, $loinc#539-7 "Mycobacterium sp identified in Sputum by Organism specific culture")
* insert OrCode([[http://terminology.kemkes.go.id/CodeSystem/examination#X099389 "Hasil Uji Metode LJ"]])
* insert OrCode([[http://terminology.kemkes.go.id/CodeSystem/examination#X099390 "Hasil Uji Metode MGIT"]])
* insert ProvenBy(DiagnosticReport, $loinc#539-7 "Mycobacterium sp identified in Sputum by Organism specific culture")
* insert OrCode([[http://terminology.kemkes.go.id/CodeSystem/examination#X099389 "Hasil Uji Metode LJ"]])
* insert OrCode([[http://terminology.kemkes.go.id/CodeSystem/examination#X099390 "Hasil Uji Metode MGIT"]])
