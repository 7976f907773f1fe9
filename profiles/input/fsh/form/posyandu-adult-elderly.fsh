Instance: posyandu-adult-elderly
InstanceOf: Questionnaire
Usage: #definition
* insert LaunchedForPatient
* insert Form(posyandu-adult-elderly)
* name = "PosyanduAdultElderly"
* title = "Posyandu: usia dewasa dan lanjut usia (Posyandu: adult and elderly)"
* description = "Catatan lima langkah posyandu untuk usia dewasa dan lanjut usia. The five posyandu steps for adults and the elderly."
* insert AfterPosyanduGuide
* insert UsedAt(posyandu, "Posyandu")
* insert ForStage(adult, "Usia dewasa")
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(18, a)
* item[+]
  * insert PosyanduRegistration
  * insert SheetAgeInYears("1.4")
  * insert SheetSex("1.5")
* item[+]
  * insert PosyanduMeasuring
  * insert AsksWeight("2.1")
  * insert AsksHeight("2.2")
  // In place of the height of someone of 60 and over who cannot stand.
  * insert AsksArmCircumference("2.3")
  * item[=]
    * insert AskedIfNumber("1.4", >=, 60)
  * item[+]
    * insert Asks("2.4", quantity, [["Lingkar betis (cm)"]], [["Calf circumference (cm)"]])
    * insert CodedAs($loinc#8283-4 "Calf - right Maximum circumference")
    * insert ExtractedAs(exam)
    * insert Measured(cm, 100)
    * insert AskedIfNumber("1.4", >=, 60)
  * insert AsksWaist("2.5")
  * insert AsksBloodPressure("2.6", "2.7")
  // By a trained kader.
  * insert AsksGlucose("2.8")
  * item[+]
    * insert Asks("2.9", quantity, [["Kolesterol total (mg/dL)"]], [["Total cholesterol (mg/dL)"]])
    * insert CodedAs([[$loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"]])
    * insert ExtractedAs(laboratory)
    * insert Measured(mg/dL, 3000)
    * insert AskedIfNumber("1.4", >=, 60)
* item[+]
  * insert PosyanduRecording
  * insert AsksSmoking("3.1")
  * item[+]
    * insert Asks("3.2", choice, "Tes hitung jari mata kanan", [["Finger counting, right eye"]])
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.3", choice, "Tes hitung jari mata kiri", [["Finger counting, left eye"]])
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.4", choice, "Tes bisik telinga kanan", [["Whisper test, right ear"]])
    * insert AskedIfNumber("1.4", >=, 60)
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.5", choice, "Tes bisik telinga kiri", [["Whisper test, left ear"]])
    * insert AskedIfNumber("1.4", >=, 60)
    * insert AnswersFrom(IlpNormalOrNotVS)
  // The instruments have forms of their own; here only whether they were used and what came out.
  * item[+]
    * insert Asks("3.6", choice, [["Hasil skrining kesehatan jiwa (SRQ-20)"]], "Outcome of SRQ-20")
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.7", choice, [["Hasil skrining PPOK (PUMA)"]], "Outcome of PUMA")
    * insert AskedIfNumber("1.4", >=, 40)
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.8", integer, [["Nilai AKS (0-20)"]], [["Score of activities of daily living (0-20)"]])
    * insert Between(0, 20)
    * insert AskedIfNumber("1.4", >=, 60)
  * item[+]
    * insert Asks("3.9", choice, "Hasil skrining SKILAS", "Outcome of SKILAS")
    * insert AskedIfNumber("1.4", >=, 60)
    * insert AnswersFrom(IlpNormalOrNotVS)
  * item[+]
    * insert Asks("3.10", boolean, [["Gejala malaria (demam atau menggigil di daerah endemis)"]], [["Malaria symptoms (fever or chills in an endemic area)"]])
  * item[+]
    * insert AsksOurs("3.11", hypertension-medicine-present, "Obat hipertensi tersedia", "Hypertension medicine present")
  * item[+]
    * insert AsksOurs("3.12", hypertension-medicine-taken-24h, "Minum obat hipertensi dalam 24 jam", "Hypertension medicine taken in 24 hours")
    * insert AskedIf("3.11", true)
  * item[+]
    * insert AsksOurs("3.13", diabetes-medicine-present, "Obat diabetes tersedia", "Diabetes medicine present")
  * item[+]
    * insert AsksOurs("3.14", diabetes-medicine-taken-24h, "Minum obat diabetes dalam 24 jam", "Diabetes medicine taken in 24 hours")
    * insert AskedIf("3.13", true)
  * item[+]
    * insert Asks("3.15", integer, [["Status imunisasi tetanus (T0-T5)"]], [["Tetanus immunisation status (T0-T5)"]])
    * insert Between(0, 5)
    * insert AskedIfCoded("1.5", http://hl7.org/fhir/administrative-gender#female)
  * insert TuberculosisQuestions(3.16)
  * insert AsksProblem("3.17", "3.18")
* item[+]
  * insert PosyanduService
  * item[+]
    * insert Asks("4.1", choice, "Cara KB", "Family planning")
    * insert AskedIfNumber("1.4", <, 60)
    * insert AnswersFrom(IlpFamilyPlanningMethodVS)
  * insert AsksReferral("4.2", "4.3")
* item[+]
  * insert PosyanduEducation
  * item[+]
    * insert EducationTicks("5.1")
    * insert OurTopic(regular-screening, "Pemeriksaan berkala")
    * insert OurTopic(taking-medicine, "Minum obat teratur")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
    * insert AnswerShownAs($sct#183063000 "Low salt diet education", "Diet rendah garam")
    * insert OurTopic(physical-activity, "Aktivitas fisik")
    * insert AnswerShownAs($sct#225324006 "Smoking effects education", "Bahaya rokok")
    * insert OurTopic(mental-health, "Kesehatan jiwa")
    * insert OurTopic(family-planning, "Keluarga berencana")
    * insert OurTopic(cancer-detection, "Deteksi dini kanker")
    * insert OurTopic(elderly-care, "Perawatan lansia")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
  * item[+]
    * insert Asks("5.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(6)
