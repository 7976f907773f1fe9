// The five steps of a posyandu day are five groups; the first and the last two are alike for everybody.
RuleSet: PosyanduRegistration
* insert Asks("1", group, "Langkah 1: pendaftaran", "Step 1: registration")
* item[+]
  * insert AsksOurs("1.1", posyandu-attended, "Hadir di posyandu", "Came to the posyandu")
  * required = true
* insert SheetPerson("1.2", "1.3")

RuleSet: PosyanduMeasuring
* insert Asks("2", group, [["Langkah 2: penimbangan dan pengukuran"]], [["Step 2: weighing and measuring"]])

RuleSet: PosyanduRecording
* insert Asks("3", group, "Langkah 3: pencatatan", "Step 3: recording")

RuleSet: PosyanduService
* insert Asks("4", group, "Langkah 4: pelayanan kesehatan", "Step 4: health service")

// Normal or problem, referred or not: what the monthly recap counts.
RuleSet: AsksProblem(number, what)
* item[+]
  * insert AsksOurs({number}, posyandu-problem, "Ada masalah di posyandu", "Problem found at the posyandu")
* item[+]
  * insert Asks({what}, string, "Masalahnya", "The problem")
  * insert AskedIf({number}, true)

RuleSet: AsksReferral(number, where)
* item[+]
  * insert AsksOurs({number}, posyandu-referred, "Dirujuk dari posyandu", "Referred from the posyandu")
* item[+]
  * insert Asks({where}, choice, "Dirujuk ke", "Referred to")
  * insert AskedIf({number}, true)
  * insert Answer([[$organization-type#OT000002 "Pustu"]])
  * insert Answer([[$organization-type#102 "Pusat Kesehatan Masyarakat"]])
  * insert Answer([[$organization-type#104 "Rumah Sakit"]])

RuleSet: PosyanduEducation
* insert Asks("5", group, "Langkah 5: penyuluhan", "Step 5: education")
