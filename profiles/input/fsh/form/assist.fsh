Instance: assist
InstanceOf: Questionnaire
Usage: #definition
* insert Form(assist)
* name = "Assist"
* title = "ASSIST, pemakaian zat (ASSIST, substance use)"
* description = "Skor keterlibatan untuk setiap zat yang pernah dipakai; di puskesmas. An involvement score for each substance ever used; at the puskesmas."
* copyright = "Alcohol, Smoking and Substance Involvement Screening Test, World Health Organization; pemakaian nonkomersial dengan menyebut sumber. Kata-katanya susunan sendiri. Non-commercial use naming the source. The wording is our own."
* insert UsedFromAge(15, a)
* item[+]
  * insert Asks("1", group, [["Pernah dipakai seumur hidup, bukan untuk pengobatan"]], [["Ever used, not as a medicine"]])
  * insert NeedsYesOrNo("1.1", [["Tembakau (rokok, kunyah, cerutu)"]], [["Tobacco (cigarettes, chewing, cigars)"]])
  * insert NeedsYesOrNo("1.2", [["Alkohol (bir, tuak, sopi)"]], [["Alcohol (beer, palm wine, spirits)"]])
  * insert NeedsYesOrNo("1.3", "Ganja", "Cannabis")
  * insert NeedsYesOrNo("1.4", "Kokain", "Cocaine")
  * insert NeedsYesOrNo("1.5", [["Amfetamin (sabu, ekstasi)"]], [["Amphetamines (meth, ecstasy)"]])
  * insert NeedsYesOrNo("1.6", [["Inhalan (lem, bensin, tiner)"]], [["Inhalants (glue, petrol, thinner)"]])
  * insert NeedsYesOrNo("1.7", "Obat penenang atau obat tidur", "Sedatives or sleeping pills")
  * insert NeedsYesOrNo("1.8", [["Halusinogen (LSD, jamur)"]], [["Hallucinogens (LSD, mushrooms)"]])
  * insert NeedsYesOrNo("1.9", [["Opioid (heroin, morfin, metadon)"]], [["Opioids (heroin, morphine, methadone)"]])
  * insert NeedsYesOrNo("1.10", "Zat lain", "Other substances")
  * item[+]
    * insert Asks("1.11", string, "Zat lainnya", "Which other")
    * insert AskedIf("1.10", true)
// The fifth question, of expectations not met, is not asked of tobacco.
* item[+]
  * insert AssistUse(2, "1.1", "Tembakau", "Tobacco")
  * insert AssistOthers(2)
  * insert AssistScore(2, assist-tobacco, "ASSIST: tembakau", 31, "ASSIST: tobacco")
  * insert AssistRisk(2, 3, 4)
* item[+]
  * insert AssistUse(3, "1.2", "Alkohol", "Alcohol")
  * insert AssistNeglect(3)
  * insert AssistOthers(3)
  * insert AssistScore(3, assist-alcohol, "ASSIST: alkohol", 39, "ASSIST: alcohol")
  * insert AssistRisk(3, 10, 11)
* item[+]
  * insert AssistUse(4, "1.3", "Ganja", "Cannabis")
  * insert AssistNeglect(4)
  * insert AssistOthers(4)
  * insert AssistScore(4, assist-cannabis, "ASSIST: ganja", 39, "ASSIST: cannabis")
  * insert AssistRisk(4, 3, 4)
* item[+]
  * insert AssistUse(5, "1.4", "Kokain", "Cocaine")
  * insert AssistNeglect(5)
  * insert AssistOthers(5)
  * insert AssistScore(5, assist-cocaine, "ASSIST: kokain", 39, "ASSIST: cocaine")
  * insert AssistRisk(5, 3, 4)
* item[+]
  * insert AssistUse(6, "1.5", "Amfetamin", "Amphetamines")
  * insert AssistNeglect(6)
  * insert AssistOthers(6)
  * insert AssistScore(6, assist-amphetamine, "ASSIST: amfetamin", 39, "ASSIST: amphetamines")
  * insert AssistRisk(6, 3, 4)
* item[+]
  * insert AssistUse(7, "1.6", "Inhalan", "Inhalants")
  * insert AssistNeglect(7)
  * insert AssistOthers(7)
  * insert AssistScore(7, assist-inhalant, "ASSIST: inhalan", 39, "ASSIST: inhalants")
  * insert AssistRisk(7, 3, 4)
* item[+]
  * insert AssistUse(8, "1.7", "Obat penenang", "Sedatives")
  * insert AssistNeglect(8)
  * insert AssistOthers(8)
  * insert AssistScore(8, assist-sedative, "ASSIST: obat penenang", 39, "ASSIST: sedatives")
  * insert AssistRisk(8, 3, 4)
* item[+]
  * insert AssistUse(9, "1.8", "Halusinogen", "Hallucinogens")
  * insert AssistNeglect(9)
  * insert AssistOthers(9)
  * insert AssistScore(9, assist-hallucinogen, "ASSIST: halusinogen", 39, "ASSIST: hallucinogens")
  * insert AssistRisk(9, 3, 4)
* item[+]
  * insert AssistUse(10, "1.9", "Opioid", "Opioids")
  * insert AssistNeglect(10)
  * insert AssistOthers(10)
  * insert AssistScore(10, assist-opioid, "ASSIST: opioid", 39, "ASSIST: opioids")
  * insert AssistRisk(10, 3, 4)
* item[+]
  * insert AssistUse(11, "1.10", "Zat lain", "Other substances")
  * insert AssistNeglect(11)
  * insert AssistOthers(11)
  * insert AssistScore(11, assist-other, "ASSIST: zat lain", 39, "ASSIST: other substances")
  * insert AssistRisk(11, 3, 4)
* item[+]
  * insert Asks("12", group, "Menyuntik", "Injecting")
  * item[+]
    * insert NeedsChoice("12.1", [["Pernah menyuntikkan zat, bukan untuk pengobatan"]], [["Ever injected a substance, not as a medicine"]])
    * insert Answer(IlpInstrumentAnswerCS#assist-injected-never "Tidak pernah")
    * insert Answer([[IlpInstrumentAnswerCS#assist-injected-recent "Pernah, dalam 3 bulan terakhir"]])
    * insert Answer([[IlpInstrumentAnswerCS#assist-injected-earlier "Pernah, sebelum 3 bulan terakhir"]])
  * item[+]
    * insert Asks("12.2", display, [["Menyuntik dalam 3 bulan terakhir: periksa HIV dan hepatitis, rujuk."]], [["Injected in the last 3 months: test for HIV and hepatitis, refer."]])
    * insert AskedIfCoded("12.1", IlpInstrumentAnswerCS#assist-injected-recent)

RuleSet: AssistUse(n, ever, text, english)
* insert Asks("{n}", group, {text}, {english})
* insert AskedIf({ever}, true)
* item[+]
  * insert NeedsChoice("{n}.1", "Seberapa sering dipakai dalam 3 bulan terakhir", "How often used in the last 3 months")
  * insert AssistFrequency(use, 2, 3, 4, 6)
* item[+]
  * insert NeedsChoice("{n}.2", "Seberapa sering ingin sekali memakainya", "How often a strong desire to use it")
  * insert AssistFrequency(urge, 3, 4, 5, 6)
  * insert AskedUnlessCoded("{n}.1", IlpInstrumentAnswerCS#assist-use-0)
* item[+]
  * insert NeedsChoice("{n}.3", [["Seberapa sering menimbulkan masalah kesehatan, sosial, hukum atau uang"]], [["How often it led to health, social, legal or money problems"]])
  * insert AssistFrequency(harm, 4, 5, 6, 7)
  * insert AskedUnlessCoded("{n}.1", IlpInstrumentAnswerCS#assist-use-0)

RuleSet: AssistNeglect(n)
* item[+]
  * insert NeedsChoice("{n}.4", "Seberapa sering gagal mengerjakan yang seharusnya karena zat ini", "How often failed to do what was expected because of it")
  * insert AssistFrequency(neglect, 5, 6, 7, 8)
  * insert AskedUnlessCoded("{n}.1", IlpInstrumentAnswerCS#assist-use-0)

RuleSet: AssistOthers(n)
* item[+]
  * insert NeedsChoice("{n}.5", "Pernah ada orang lain yang khawatir tentang pemakaiannya", "Has anyone been concerned about the use")
  * insert AssistEver(concern)
* item[+]
  * insert NeedsChoice("{n}.6", "Pernah gagal mengurangi atau berhenti", "Ever failed to cut down or stop")
  * insert AssistEver(control)

RuleSet: AssistFrequency(question, once, monthly, weekly, daily)
* insert Points(assist-{question}-0, "Tidak pernah", 0)
* insert Points(assist-{question}-{once}, "1-2 kali", {once})
* insert Points(assist-{question}-{monthly}, "Setiap bulan", {monthly})
* insert Points(assist-{question}-{weekly}, "Setiap minggu", {weekly})
* insert Points(assist-{question}-{daily}, "Setiap hari atau hampir", {daily})

RuleSet: AssistEver(question)
* insert Points(assist-{question}-0, "Tidak pernah", 0)
* insert Points(assist-{question}-6, [["Pernah, dalam 3 bulan terakhir"]], 6)
* insert Points(assist-{question}-3, [["Pernah, sebelum 3 bulan terakhir"]], 3)

RuleSet: AssistScore(n, code, text, high, english)
* item[+]
  * insert Score("{n}.7", 0, {high}, {text}, {english})
  * insert CodedAs([[IlpScreeningItemCS#{code} {text}]])
  * insert ExtractedAs(survey)
  * insert CalculatedAs([["%resource.item.where(linkId = '{n}' and item.where(linkId in ('{n}.1' | '{n}.5' | '{n}.6')).answer.count() = 3).select(item.answer.value.code.select(replaceMatches('^.*-', '').toInteger()).aggregate($this + $total, 0))"]])

// Low to {low}, moderate from {moderate} to 26, high from 27.
RuleSet: AssistRisk(n, low, moderate)
* insert Means("{n}.8", "{n}.7", 0, {low}, [["0-{low}: risiko rendah, edukasi."]], [["0-{low}: low risk, education."]])
* insert Means("{n}.9", "{n}.7", {moderate}, 26, [["{moderate}-26: risiko sedang, intervensi singkat."]], [["{moderate}-26: moderate risk, brief intervention."]])
* insert Means("{n}.10", "{n}.7", 27, 39, [["27 ke atas: risiko tinggi, rujuk."]], [["27 or more: high risk, refer."]])
