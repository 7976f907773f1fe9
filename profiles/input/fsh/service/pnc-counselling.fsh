Instance: pnc-counselling
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-counselling, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncCounselling"
* title = "Konseling dan nasihat ibu nifas (Postnatal counselling and advice)"
* description = "Gizi, kebersihan, istirahat, menyusui, perawatan bayi, tanda bahaya. Nutrition, hygiene, rest, breastfeeding, baby care, danger signs."
* kind = #CommunicationRequest
* code = $clinical-term#ED000008 "Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, $sct#408988007 "Newborn care education")
* insert OrCode([[$clinical-term#ED000008 "Edukasi Tanda Bahaya Kehamilan, Bersalin dan Nifas"]])
* insert OrCode($clinical-term#ED000009 "Edukasi IMD dan ASI Eksklusif")
* insert OrCode($clinical-term#ED000010 "Edukasi PHBS")
* insert OrCode($clinical-term#ED000005 "Edukasi Gizi")
