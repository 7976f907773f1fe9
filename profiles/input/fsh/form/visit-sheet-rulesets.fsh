// Where a form is used: at home, at the posyandu.
RuleSet: UsedAt(setting, display)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#venue "Clinical Venue"
* useContext[=].valueCodeableConcept = IlpSettingCS#{setting} {display}

// The ages a form is for. Not a limit: a sheet filled in for another age is still data.
RuleSet: UsedFromAge(low, unit)
* useContext[+].code = http://terminology.hl7.org/CodeSystem/usage-context-type#age "Age Range"
* useContext[=].valueRange.low = {low} '{unit}'

RuleSet: UsedForAges(low, high, unit)
* insert UsedFromAge({low}, {unit})
* useContext[=].valueRange.high = {high} '{unit}'

// Both booklets are public forms of the ministry; only what each item asks was taken over.
RuleSet: AfterHomeVisitChecklist
* copyright = "Isi mengikuti Checklist Kunjungan Rumah, Kementerian Kesehatan RI 2024, formulir umum; kata-katanya susunan sendiri. Content after the ministry's public home-visit checklist of 2024; the wording is our own."

RuleSet: AfterPosyanduGuide
* copyright = "Isi mengikuti lima langkah posyandu dan KMK HK.01.07/MENKES/2015/2023, dokumen umum; kata-katanya susunan sendiri. Content after the five posyandu steps and the public decree; the wording is our own."

RuleSet: AnswersFrom(valueSet)
* answerValueSet = Canonical({valueSet})

// A danger sign or symptom; the question is the code's own display.
RuleSet: AsksSign(number, code, text, english)
* insert Asks({number}, boolean, [[{text}]], [[{english}]])
* insert CodedAs([[IlpDangerSignCS#{code} {text}]])
* insert ExtractedAs(survey)

// A question of ours with a code; the question is the code's own display.
RuleSet: AsksOurs(number, code, text, english)
* insert Asks({number}, boolean, [[{text}]], [[{english}]])
* insert CodedAs([[IlpFormItemCS#{code} {text}]])
* insert ExtractedAs(survey)

// Who the sheet is about, from the record.
RuleSet: SheetPerson(name, birthDate)
* item[+]
  * insert Asks({name}, string, "Nama", "Name")
  * insert FilledFrom([["%patient.name.first().text"]])
* item[+]
  * insert Asks({birthDate}, date, "Tanggal lahir", "Birth date")
  * insert FilledFrom("%patient.birthDate")

RuleSet: SheetAgeInYears(number)
* item[+]
  * insert Asks({number}, integer, [["Umur (tahun)"]], [["Age (years)"]])
  * insert FilledWithAgeInYears
  * insert Between(0, 130)

RuleSet: SheetAgeInMonths(number)
* item[+]
  * insert Asks({number}, integer, [["Umur (bulan)"]], [["Age (months)"]])
  * insert FilledWithAgeInMonths
  * insert Between(0, 240)

RuleSet: SheetSex(number)
* item[+]
  * insert Asks({number}, choice, "Jenis kelamin", "Sex")
  * insert FilledFrom("%patient.gender")
  * insert AnswerShownAs(http://hl7.org/fhir/administrative-gender#male "Male", "Laki-laki")
  * insert AnswerShownAs(http://hl7.org/fhir/administrative-gender#female "Female", "Perempuan")

// Was a due service received, when, where and from whom.
RuleSet: AsksService(n, text, english)
* item[+]
  * insert Asks("{n}", group, [[{text}]], [[{english}]])
  * item[+]
    * insert Asks("{n}.1", boolean, "Sudah diterima", "Received")
  * item[+]
    * insert Asks("{n}.2", date, "Tanggal", "Date")
    * insert AskedIf("{n}.1", true)
  * item[+]
    * insert Asks("{n}.3", choice, "Tempat", "Place")
    * insert AskedIf("{n}.1", true)
    * insert AnswersFrom(IlpServicePlaceVS)
  * item[+]
    * insert Asks("{n}.4", choice, "Pemberi pelayanan", "Given by")
    * insert AskedIf("{n}.1", true)
    * insert AnswersFrom(IlpServiceGiverVS)

RuleSet: TakeAtOnce(number)
* insert Asks({number}, display, [["Ada tanda bahaya: beri tahu petugas pustu sekarang juga dan bawa segera ke puskesmas."]], [["Danger sign: tell the pustu now and take the person to the puskesmas at once."]])
* enableBehavior = #any

// End of every sheet.
RuleSet: SheetClosing(n)
* item[+]
  * insert Asks("{n}", group, "Penutup", "Closing")
  * item[+]
    * insert Asks("{n}.1", string, "Paraf kader", "Kader's initials")
    * maxLength = 60
  * item[+]
    * insert Asks("{n}.2", date, "Tanggal dilaporkan ke tenaga kesehatan", "Date reported to the health worker")
  * item[+]
    * insert Asks("{n}.3", text, "Catatan", "Notes")

RuleSet: EducationTicks(number)
* insert Asks({number}, choice, "Edukasi yang diberikan", "Education given")
* repeats = true

// Ministry codes of education topics.
RuleSet: MinistryTopic(code, display)
* insert Answer([[$clinical-term#{code} {display}]])

RuleSet: OurTopic(code, display)
* insert Answer([[IlpEducationTopicCS#{code} {display}]])
