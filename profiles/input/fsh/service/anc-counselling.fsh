Instance: anc-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-counselling, antenatal-examination, "Pemeriksaan dan pelayanan 10T")
* name = "AncCounselling"
* title = "Konseling ibu hamil (Antenatal counselling)"
* description = "T10: temu wicara, termasuk KB pasca salin dan tanda bahaya. Tenth T: counselling, with postpartum contraception and danger signs."
* kind = #CommunicationRequest
* code = $clinical-term#ED000008 "Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $sct#61310001 "Nutrition education")
* insert OrCode([[$clinical-term#ED000008 "Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
* insert OrCode($clinical-term#ED000009 "Edukasi IMD dan ASI Eksklusif")
* insert OrCode($clinical-term#ED000010 "Edukasi PHBS")
* insert OrCode($clinical-term#ED000011 "Edukasi KB pasca salin")
* insert OrCode($clinical-term#ED000012 "Edukasi lainnya")
