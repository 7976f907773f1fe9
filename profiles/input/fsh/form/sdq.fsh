Instance: sdq
InstanceOf: Questionnaire
Usage: #definition
* insert Form(sdq)
* name = "Sdq"
* title = "SDQ, kekuatan dan kesulitan anak (SDQ, strengths and difficulties)"
* description = "25 pernyataan tentang 6 bulan terakhir, umur 4-18 tahun; diisi orang tua atau guru sampai 11 tahun, sesudahnya juga sendiri. 25 statements about the last 6 months, age 4-18; filled in by parent or teacher up to 11, later also by oneself."
* copyright = "Strengths and Difficulties Questionnaire, hak cipta Robert Goodman (youthinmind); pemakaian elektronik perlu izin pemilik. Kata-katanya susunan sendiri. Copyright Robert Goodman (youthinmind); electronic use needs the owner's permission. The wording is our own."
* insert UsedForAges(4, 18, a)
* item[+]
  * insert Asks("1", group, "Pengisian", "Filling in")
  * item[+]
    * insert NeedsChoice("1.1", "Diisi oleh", "Filled in by")
    * insert Answer(IlpInstrumentAnswerCS#self "Diri sendiri")
    * insert Answer(IlpInstrumentAnswerCS#parent "Orang tua atau pengasuh")
    * insert Answer(IlpInstrumentAnswerCS#teacher "Guru")
* item[+]
  * insert Asks("2", group, "Dalam 6 bulan terakhir", "In the last 6 months")
  * insert SdqStatement("2.1", "Peduli pada perasaan orang lain", "Cares about other people's feelings")
  * insert SdqStatement("2.2", [["Gelisah, terlalu aktif, tidak dapat lama diam"]], [["Restless, overactive, cannot stay still for long"]])
  * insert SdqStatement("2.3", [["Sering sakit kepala, sakit perut atau mual"]], [["Often has headaches, stomach aches or sickness"]])
  * insert SdqStatement("2.4", "Mau berbagi dengan teman", "Shares with others")
  * insert SdqStatement("2.5", "Sering marah atau hilang kendali", "Often angry or loses temper")
  * insert SdqStatement("2.6", "Lebih suka sendiri", "Rather alone than with others")
  * insert SdqStatement("2.7", "Biasanya menurut", "Usually obeys")
  * insert SdqStatement("2.8", "Banyak khawatir", "Worries a lot")
  * insert SdqStatement("2.9", [["Menolong yang terluka, sedih atau sakit"]], [["Helps someone hurt, upset or ill"]])
  * insert SdqStatement("2.10", "Selalu bergerak atau menggeliat", "Constantly fidgets or squirms")
  * insert SdqStatement("2.11", "Punya sedikitnya satu teman baik", "Has at least one good friend")
  * insert SdqStatement("2.12", "Sering berkelahi atau mengganggu anak lain", "Often fights or bullies")
  * insert SdqStatement("2.13", [["Sering sedih, murung atau menangis"]], [["Often unhappy, downhearted or tearful"]])
  * insert SdqStatement("2.14", "Umumnya disukai teman sebaya", "Generally liked by peers")
  * insert SdqStatement("2.15", "Mudah teralih perhatian", "Easily distracted")
  * insert SdqStatement("2.16", "Gugup atau melekat pada hal baru", "Nervous or clingy in new situations")
  * insert SdqStatement("2.17", "Baik pada anak yang lebih kecil", "Kind to younger children")
  * insert SdqStatement("2.18", "Sering berbohong atau curang", "Often lies or cheats")
  * insert SdqStatement("2.19", "Diganggu atau dijahili anak lain", "Picked on or bullied by others")
  * insert SdqStatement("2.20", "Sering menawarkan bantuan", "Often offers help")
  * insert SdqStatement("2.21", "Berpikir sebelum bertindak", "Thinks before acting")
  * insert SdqStatement("2.22", "Mengambil barang orang lain", "Takes things that are not one's own")
  * insert SdqStatement("2.23", "Lebih akrab dengan orang dewasa daripada sebaya", "Gets on better with adults than with peers")
  * insert SdqStatement("2.24", "Banyak takut dan mudah takut", "Many fears and easily scared")
  * insert SdqStatement("2.25", [["Menyelesaikan tugas, tahan memusatkan perhatian"]], [["Finishes tasks, keeps attention"]])
* item[+]
  * insert Asks("3", group, "Hasil", "Result")
  * item[+]
    * insert Score("3.1", 0, 10, "Gejala emosional", "Emotional problems")
    * insert CodedAs($sct#386816005 "Emotional problems")
    * insert ExtractedAs(survey)
    * insert SdqScale('2.3' | '2.8' | '2.13' | '2.16' | '2.24')
  * item[+]
    * insert Score("3.2", 0, 10, "Masalah perilaku", "Conduct problems")
    * insert CodedAs($sct#277843001 "Problem behavior")
    * insert ExtractedAs(survey)
    * insert SdqScaleTurned('2.5' | '2.12' | '2.18' | '2.22', '2.7')
  * item[+]
    * insert Score("3.3", 0, 10, "Hiperaktivitas", "Hyperactivity")
    * insert CodedAs($sct#44548000 "Hyperactive behavior")
    * insert ExtractedAs(survey)
    * insert SdqScaleTurned('2.2' | '2.10' | '2.15', '2.21' | '2.25')
  * item[+]
    * insert Score("3.4", 0, 10, "Masalah teman sebaya", "Peer problems")
    * insert CodedAs($sct#52381000119109 "Peer problem")
    * insert ExtractedAs(survey)
    * insert SdqScaleTurned('2.6' | '2.19' | '2.23', '2.11' | '2.14')
  * item[+]
    * insert Score("3.5", 0, 10, "Perilaku prososial", "Pro-social behaviour")
    // So displayed by the ministry.
    * insert CodedAs($clinical-term#OC000092 "Perilaku Parasosial")
    * insert ExtractedAs(survey)
    * insert SdqScale('2.1' | '2.4' | '2.9' | '2.17' | '2.20')
  * item[+]
    * insert Score("3.6", 0, 40, "Total kesulitan", "Total difficulties")
    * insert CodedAs([[IlpScreeningItemCS#sdq-total "SDQ: total kesulitan"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '3').select(item.where(linkId = '3.1').answer.value + item.where(linkId = '3.2').answer.value + item.where(linkId = '3.3').answer.value + item.where(linkId = '3.4').answer.value)"]])
  // Normal, borderline and abnormal differ with who filled it in.
  * insert SdqMeans("3.7", self, 0, 15, "Total 0-15: normal.", "Total 0-15: normal.")
  * insert SdqMeans("3.8", self, 16, 19, "Total 16-19: ambang.", "Total 16-19: borderline.")
  * insert SdqMeans("3.9", self, 20, 40, "Total 20-40: abnormal.", "Total 20-40: abnormal.")
  * insert SdqBands("3.10", self, [["Normal, ambang, abnormal: emosional 0-5, 6, 7-10; perilaku 0-3, 4, 5-10; hiperaktivitas 0-5, 6, 7-10; teman sebaya 0-3, 4-5, 6-10; prososial 6-10, 5, 0-4."]], [["Normal, borderline, abnormal: emotional 0-5, 6, 7-10; conduct 0-3, 4, 5-10; hyperactivity 0-5, 6, 7-10; peer 0-3, 4-5, 6-10; pro-social 6-10, 5, 0-4."]])
  * insert SdqMeans("3.11", parent, 0, 13, "Total 0-13: normal.", "Total 0-13: normal.")
  * insert SdqMeans("3.12", parent, 14, 16, "Total 14-16: ambang.", "Total 14-16: borderline.")
  * insert SdqMeans("3.13", parent, 17, 40, "Total 17-40: abnormal.", "Total 17-40: abnormal.")
  * insert SdqBands("3.14", parent, [["Normal, ambang, abnormal: emosional 0-3, 4, 5-10; perilaku 0-2, 3, 4-10; hiperaktivitas 0-5, 6, 7-10; teman sebaya 0-2, 3, 4-10; prososial 6-10, 5, 0-4."]], [["Normal, borderline, abnormal: emotional 0-3, 4, 5-10; conduct 0-2, 3, 4-10; hyperactivity 0-5, 6, 7-10; peer 0-2, 3, 4-10; pro-social 6-10, 5, 0-4."]])
  * insert SdqMeans("3.15", teacher, 0, 11, "Total 0-11: normal.", "Total 0-11: normal.")
  * insert SdqMeans("3.16", teacher, 12, 15, "Total 12-15: ambang.", "Total 12-15: borderline.")
  * insert SdqMeans("3.17", teacher, 16, 40, "Total 16-40: abnormal.", "Total 16-40: abnormal.")
  * insert SdqBands("3.18", teacher, [["Normal, ambang, abnormal: emosional 0-4, 5, 6-10; perilaku 0-2, 3, 4-10; hiperaktivitas 0-5, 6, 7-10; teman sebaya 0-3, 4, 5-10; prososial 6-10, 5, 0-4."]], [["Normal, borderline, abnormal: emotional 0-4, 5, 6-10; conduct 0-2, 3, 4-10; hyperactivity 0-5, 6, 7-10; peer 0-3, 4, 5-10; pro-social 6-10, 5, 0-4."]])

RuleSet: SdqStatement(number, text, english)
* item[+]
  * insert NeedsChoice({number}, [[{text}]], [[{english}]])
  * insert Answer(IlpInstrumentAnswerCS#not-true "Tidak benar")
  * insert Answer(IlpInstrumentAnswerCS#somewhat-true "Agak benar")
  * insert Answer(IlpInstrumentAnswerCS#certainly-true "Benar")

// Not true 0, somewhat true 1, certainly true 2.
RuleSet: SdqScale(plain)
* insert CalculatedAs([["%resource.item.where(linkId = '2' and item.where(linkId in ({plain})).answer.count() = 5).select(item.where(linkId in ({plain})).answer.value.where(code = 'somewhat-true').count() + 2 * item.where(linkId in ({plain})).answer.value.where(code = 'certainly-true').count())"]])

// Statements that speak well of the child count the other way round.
RuleSet: SdqScaleTurned(plain, turned)
* insert CalculatedAs([["%resource.item.where(linkId = '2' and item.where(linkId in ({plain} | {turned})).answer.count() = 5).select(item.where(linkId in ({plain} | {turned})).answer.value.where(code = 'somewhat-true').count() + 2 * item.where(linkId in ({plain})).answer.value.where(code = 'certainly-true').count() + 2 * item.where(linkId in ({turned})).answer.value.where(code = 'not-true').count())"]])

RuleSet: SdqMeans(number, who, low, high, text, english)
* insert Means({number}, "3.6", {low}, {high}, {text}, {english})
* item[=]
  * insert AskedIfCoded("1.1", IlpInstrumentAnswerCS#{who})

RuleSet: SdqBands(number, who, text, english)
* item[+]
  * insert Asks({number}, display, [[{text}]], [[{english}]])
  * insert AskedIfCoded("1.1", IlpInstrumentAnswerCS#{who})
