// The dental chapter and the package table disagree about the posyandu; both are kept.
Instance: child-dental-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(child-dental-care, child-dental-care, "Kesehatan gigi balita dan prasekolah")
* name = "ChildDentalCare"
* title = "Kesehatan gigi anak (Dental care of young children)"
* description = "Pemeriksaan gigi 12-72 bulan; edukasi sejak bayi. Dental check at 12-72 months; education from infancy."
* kind = #ServiceRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi"
* insert GivenAt(puskesmas, dentist)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Kartu menuju gigi sehat; bab gigi menyebutnya, tabel paket tidak"]], [["Card of healthy teeth; the dental chapter names it, the package table does not"]])
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $loinc#32478-0 "Physical findings of Teeth and gum")
* insert OrCode([[$clinical-term#OC000058 "Skor Total Oral Hygiene Index Simplified (OHIS)"]])
* insert OrCode($clinical-term#OC000061 "Pemeriksaan Odontogram")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-check "Pemeriksaan gigi")
* insert OrCode(https://w3id.org/ilp-fhir/CodeSystem/home-service#dental-education "Edukasi gigi")
