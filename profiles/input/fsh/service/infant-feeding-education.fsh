Instance: infant-feeding-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(infant-feeding-education, infant-feeding-education, "Edukasi PMBA")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#postpartum-education "Edukasi dan kunjungan rumah ibu nifas"
* name = "InfantFeedingEducation"
* title = "Edukasi PMBA (Infant and young child feeding education)"
* description = "IMD, ASI eksklusif, MP-ASI mulai 6 bulan, ASI sampai 2 tahun. Early and exclusive breastfeeding, complementary food from 6 months, breastfeeding to 2 years."
* kind = #CommunicationRequest
* code = $clinical-term#ED000005 "Edukasi Gizi"
* insert GivenAt(puskesmas, nutritionist)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, kader)
* insert ProvenBy(Procedure, $clinical-term#ED000005 "Edukasi Gizi")
* insert OrCode($sct#61310001 "Nutrition education")
* insert OrCode($sct#441041000124100 "Counseling about nutrition")
