Instance: package-couple
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-couple)
* insert ForStage(adult, "Usia dewasa")
* insert ForGroup(couple, "Pasangan usia subur")
* name = "PackageCouple"
* title = "Paket pasangan dan wanita usia subur (Package for couples and women of reproductive age)"
* description = "Skrining layak hamil setahun sekali, KB, status dan imunisasi tetanus. Yearly readiness for pregnancy, family planning, tetanus status and immunisation."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* action[+]
  * insert Gives(pregnancy-readiness, "Skrining layak hamil", "Readiness for pregnancy")
  * insert Due(birth)
  * insert DueTime(from, 18, a)
  * insert DueTime(until, 50, a)
  * insert DueTime(every, 1, a)
  * insert DueForSex(female)
  * insert DueFor(couple)
  * insert DueBySource([["KMK: pasangan usia subur setahun sekali; dinilai pada istri. Sampai 49 tahun dan LiLA 23 atau 23,5 cm: lihat profilnya. | Decree: couples once a year; assessed in the wife. Up to 49 is general knowledge; an arm of 23 or 23.5 cm: see the profile."]])
  * action[+]
    * insert Gives(pregnancy-planning, "Konseling perencanaan kehamilan", "Counselling on planning pregnancy")
* action[+]
  * insert Gives(family-planning-counselling, "Konseling KB", "Family planning counselling")
  * insert Due(contact)
  * insert DueFor(couple)
// Which method is the couple's choice, and the decree names no interval of renewal.
* action[+]
  * insert Gives(contraceptive-pill, "Pil KB", "Contraceptive pill")
  * insert ChosenContraception
  * insert DueForSex(female)
* action[+]
  * insert Gives(contraceptive-injection, "Suntik KB", "Contraceptive injection")
  * insert ChosenContraception
  * insert DueForSex(female)
* action[+]
  * insert Gives(condom, "Kondom", "Condom")
  * insert ChosenContraception
* action[+]
  * insert Gives(contraceptive-implant, "Implan KB", "Contraceptive implant")
  * insert ChosenContraception
  * insert DueForSex(female)
* action[+]
  * insert Gives(intrauterine-device, "AKDR", "Intrauterine device")
  * insert ChosenContraception
  * insert DueForSex(female)
* action[+]
  * insert Gives(vasectomy, "MOP", "Vasectomy")
  * insert ChosenContraception
  * insert DueForSex(male)
* action[+]
  * insert Gives(tetanus-status, "Skrining status tetanus", "Tetanus status")
  * insert Due(birth)
  * insert DueTime(from, 15, a)
  * insert DueTime(until, 50, a)
  * insert DueForSex(female)
  * insert DueBySource([["KMK tidak menyebut selang: sekali di rentang umur ini. Umur 15-49 tahun adalah pengetahuan umum. | The decree names no interval: once in this age band. Age 15-49 is general knowledge."]])
* action[+]
  * insert ScheduleTd1
* action[+]
  * insert ScheduleTd2
* action[+]
  * insert ScheduleTd3
* action[+]
  * insert ScheduleTd4
* action[+]
  * insert ScheduleTd5

RuleSet: ChosenContraception
* insert Due(event)
* insert DueFor(couple)
* insert DueBySource([["Bila dipilih; ulangan menurut alatnya, KMK tidak menyebut selang. | If chosen; again as the method needs, the decree names no interval."]])
* insert IfIndicated
