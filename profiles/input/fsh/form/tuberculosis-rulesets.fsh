// Tuberculosis questions of every sheet.
RuleSet: TuberculosisQuestions(n)
* item[+]
  * insert Asks("{n}", group, "Gejala TBC", "Tuberculosis symptoms")
  * item[+]
    * insert AsksSign("{n}.1", continuous-cough, "Batuk terus-menerus", "Continuous cough")
  * item[+]
    * insert AsksSign("{n}.2", fever-two-weeks, "Demam 2 minggu atau lebih", "Fever of 2 weeks or more")
  * item[+]
    * insert AsksSign("{n}.3", weight-loss-two-months, "Berat badan turun dalam 2 bulan", "Weight loss within 2 months")
  * item[+]
    * insert AsksOurs("{n}.4", tuberculosis-contact, "Kontak dengan penderita TBC", "Contact with tuberculosis")
  * item[+]
    * insert ExamineForTuberculosis("{n}.5")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)

RuleSet: TuberculosisQuestionsChild(n)
* item[+]
  * insert Asks("{n}", group, "Gejala TBC pada anak", "Tuberculosis symptoms in a child")
  * item[+]
    * insert AsksSign("{n}.1", cough-two-weeks, "Batuk 2 minggu atau lebih", "Cough of 2 weeks or more")
  * item[+]
    * insert AsksSign("{n}.2", fever-two-weeks, "Demam 2 minggu atau lebih", "Fever of 2 weeks or more")
  * item[+]
    * insert AsksSign("{n}.3", weight-not-gained-two-months, "Berat badan anak turun atau tidak naik dalam 2 bulan", "Child's weight down or not up for 2 months")
  * item[+]
    * insert AsksSign("{n}.4", lethargy, "Anak lesu", "Lethargic child")
  * item[+]
    * insert AsksOurs("{n}.5", tuberculosis-contact, "Kontak dengan penderita TBC", "Contact with tuberculosis")
  * item[+]
    * insert ExamineForTuberculosis("{n}.6")
    * insert AskedIf("{n}.1", true)
    * insert AskedIf("{n}.2", true)
    * insert AskedIf("{n}.3", true)
    * insert AskedIf("{n}.4", true)
    * insert AskedIf("{n}.5", true)

RuleSet: ExamineForTuberculosis(number)
* insert Asks({number}, display, [["Perlu pemeriksaan TBC: beri tahu petugas pustu dan antar ke puskesmas."]], [["Needs an examination for tuberculosis: tell the pustu and take the person to the puskesmas."]])
* enableBehavior = #any
