// The danger signs of a group of people: the same list on the home-visit sheet and at the posyandu.
RuleSet: PregnantDangerSigns(n)
* item[+]
  * insert Asks("{n}", group, "Tanda bahaya ibu hamil", "Danger signs in pregnancy")
  * item[+]
    * insert AsksSign("{n}.1", fever-over-two-days, "Demam lebih dari 2 hari", "Fever for more than 2 days")
  * item[+]
    * insert AsksSign("{n}.2", headache-with-swelling, [["Sakit kepala hebat, pusing atau pandangan kabur disertai bengkak"]], [["Severe headache, dizziness or blurred vision with swelling"]])
  * item[+]
    * insert AsksSign("{n}.3", sleep-trouble-anxiety, "Sulit tidur atau cemas", "Trouble sleeping or anxiety")
  * item[+]
    * insert AsksSign("{n}.4", repeated-diarrhoea, "Diare berulang", "Repeated diarrhoea")
  * item[+]
    * insert AsksSign("{n}.5", no-fetal-movement, "Janin tidak bergerak", "No fetal movement")
  * item[+]
    * insert AsksSign("{n}.6", palpitations-chest-pain, "Jantung berdebar atau nyeri dada", "Palpitations or chest pain")
  * item[+]
    * insert AsksSign("{n}.7", birth-canal-fluid, "Keluar cairan dari jalan lahir", "Fluid from the birth canal")
  * item[+]
    * insert AsksSign("{n}.8", painful-urination-discharge, "Nyeri saat berkemih atau keputihan", "Painful urination or discharge")
  * item[+]
    * insert AsksSign("{n}.9", severe-belly-pain, "Nyeri perut hebat", "Severe belly pain")
  * item[+]
    * insert TakeAtOnce("{n}.10")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)
    * insert AskedIf("{n}.5", true)
    * insert AskedIf("{n}.6", true)
    * insert AskedIf("{n}.7", true)
    * insert AskedIf("{n}.8", true)
    * insert AskedIf("{n}.9", true)

RuleSet: PostpartumDangerSigns(n)
* item[+]
  * insert Asks("{n}", group, "Tanda bahaya ibu nifas", "Danger signs after birth")
  * item[+]
    * insert AsksSign("{n}.1", fever, "Demam", "Fever")
  * item[+]
    * insert AsksSign("{n}.2", sadness-depression, "Sedih atau depresi", "Sadness or depression")
  * item[+]
    * insert AsksSign("{n}.3", urination-trouble, "Gangguan berkemih", "Trouble passing urine")
  * item[+]
    * insert AsksSign("{n}.4", breathlessness, "Sesak napas", "Breathlessness")
  * item[+]
    * insert AsksSign("{n}.5", headache, "Sakit kepala", "Headache")
  * item[+]
    * insert AsksSign("{n}.6", bleeding, "Perdarahan", "Bleeding")
  * item[+]
    * insert AsksSign("{n}.7", genital-swelling-pain-wound, [["Kelamin bengkak, nyeri atau luka"]], [["Swollen, painful or wounded genitals"]])
  * item[+]
    * insert AsksSign("{n}.8", birth-canal-fluid, "Keluar cairan dari jalan lahir", "Fluid from the birth canal")
  * item[+]
    * insert AsksSign("{n}.9", upper-belly-pain, "Nyeri perut bagian atas", "Upper belly pain")
  * item[+]
    * insert AsksSign("{n}.10", blurred-vision, "Pandangan kabur", "Blurred vision")
  * item[+]
    * insert AsksSign("{n}.11", breast-red-swollen, "Payudara bengkak dan merah", "Red swollen breast")
  * item[+]
    * insert AsksSign("{n}.12", smelly-lochia, "Darah nifas berbau", "Smelly lochia")
  * item[+]
    * insert AsksSign("{n}.13", vaginal-discharge, "Keputihan", "Vaginal discharge")
  * item[+]
    * insert AsksSign("{n}.14", palpitations, "Jantung berdebar", "Palpitations")
  * item[+]
    * insert TakeAtOnce("{n}.15")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)
    * insert AskedIf("{n}.5", true)
    * insert AskedIf("{n}.6", true)
    * insert AskedIf("{n}.7", true)
    * insert AskedIf("{n}.8", true)
    * insert AskedIf("{n}.9", true)
    * insert AskedIf("{n}.10", true)
    * insert AskedIf("{n}.11", true)
    * insert AskedIf("{n}.12", true)
    * insert AskedIf("{n}.13", true)
    * insert AskedIf("{n}.14", true)

// The sheet lists missing immunisation here too; it is a missing service, so nobody is rushed to the puskesmas for it.
RuleSet: InfantDangerSigns(n)
* item[+]
  * insert Asks("{n}", group, "Tanda bahaya bayi", "Danger signs in an infant")
  * item[+]
    * insert AsksSign("{n}.1", breathing-problem, "Gangguan napas", "Breathing problem")
  * item[+]
    * insert AsksSign("{n}.2", reduced-activity, "Lemas atau kurang bergerak", "Weak or less active")
  * item[+]
    * insert AsksSign("{n}.3", skin-colour-change, "Warna kulit tidak normal", "Abnormal skin colour")
  * item[+]
    * insert AsksSign("{n}.4", weak-suck, "Hisapan lemah", "Weak suck")
  * item[+]
    * insert AsksSign("{n}.5", convulsion, "Kejang", "Convulsion")
  * item[+]
    * insert AsksSign("{n}.6", abnormal-temperature, "Suhu tubuh tidak normal", "Abnormal temperature")
  * item[+]
    * insert AsksSign("{n}.7", abnormal-stool, "Buang air besar tidak normal", "Abnormal stool")
  * item[+]
    * insert AsksSign("{n}.8", abnormal-urine, "Buang air kecil tidak normal", "Abnormal urine")
  * item[+]
    * insert AsksSign("{n}.9", cord-problem, "Tali pusat bermasalah", "Cord problem")
  * item[+]
    * insert AsksSign("{n}.10", eye-problem, "Mata bermasalah", "Eye problem")
  * item[+]
    * insert AsksSign("{n}.11", skin-problem, "Kulit bermasalah", "Skin problem")
  * item[+]
    * insert AsksOurs("{n}.12", immunisation-incomplete, "Ada imunisasi yang belum lengkap", "Immunisation incomplete")
  * item[+]
    * insert TakeAtOnce("{n}.13")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)
    * insert AskedIf("{n}.5", true)
    * insert AskedIf("{n}.6", true)
    * insert AskedIf("{n}.7", true)
    * insert AskedIf("{n}.8", true)
    * insert AskedIf("{n}.9", true)
    * insert AskedIf("{n}.10", true)
    * insert AskedIf("{n}.11", true)

RuleSet: ChildDangerSigns(n)
* item[+]
  * insert Asks("{n}", group, "Tanda bahaya balita dan anak prasekolah", "Danger signs in a child under 6")
  * item[+]
    * insert AsksSign("{n}.1", breathing-problem, "Gangguan napas", "Breathing problem")
  * item[+]
    * insert AsksSign("{n}.2", cough, "Batuk", "Cough")
  * item[+]
    * insert AsksSign("{n}.3", diarrhoea, "Diare", "Diarrhoea")
  * item[+]
    * insert AsksSign("{n}.4", abnormal-urine, "Buang air kecil tidak normal", "Abnormal urine")
  * item[+]
    * insert AsksSign("{n}.5", skin-colour-change, "Warna kulit tidak normal", "Abnormal skin colour")
  * item[+]
    * insert AsksSign("{n}.6", reduced-activity, "Lemas atau kurang bergerak", "Weak or less active")
  * item[+]
    * insert AsksSign("{n}.7", weak-suck, "Hisapan lemah", "Weak suck")
  * item[+]
    * insert AsksSign("{n}.8", feeding-problem, "Tidak mau makan atau minum", "Will not eat or drink")
  * item[+]
    * insert TakeAtOnce("{n}.9")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)
    * insert AskedIf("{n}.5", true)
    * insert AskedIf("{n}.6", true)
    * insert AskedIf("{n}.7", true)
    * insert AskedIf("{n}.8", true)
