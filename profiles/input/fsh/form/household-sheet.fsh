Instance: household-sheet
InstanceOf: Questionnaire
Usage: #definition
* insert Form(household-sheet)
* subjectType[0] = #Group
* name = "HouseholdSheet"
* title = "Lembar keluarga (Household sheet)"
* description = "Data keluarga, anggotanya dan keadaan rumah. The household, its members and its house."
* insert AfterHomeVisitChecklist
* insert UsedAt(home, "Rumah")
* item[+]
  * insert Asks("1", group, "Keluarga", "The household")
  * item[+]
    * insert Asks("1.1", date, "Tanggal pendataan", "Date of collection")
  * item[+]
    * insert Asks("1.2", string, "Posyandu", "Posyandu")
  * item[+]
    * insert Asks("1.3", string, "Desa atau kelurahan", "Village")
  * item[+]
    * insert Asks("1.4", string, "Kecamatan", "District")
  * item[+]
    * insert Asks("1.5", string, "Puskesmas", "Puskesmas")
  * item[+]
    * insert Asks("1.6", string, "Pustu atau Posyandu Prima", "Pustu or Posyandu Prima")
  * item[+]
    * insert Asks("1.7", string, "Nama kepala keluarga", "Name of the head of household")
    * required = true
  * item[+]
    * insert Asks("1.8", string, "Alamat", "Address")
  * item[+]
    * insert Asks("1.9", string, "Nomor telepon", "Phone number")
  * item[+]
    * insert Asks("1.10", string, "Kabupaten atau kota", "Regency or city")
  * item[+]
    * insert Asks("1.11", string, "Provinsi", "Province")
* item[+]
  * insert Asks("2", group, "Anggota keluarga", "Members")
  * required = true
  * repeats = true
  * item[+]
    * insert Asks("2.1", string, "Nama", "Name")
    * required = true
  // A newborn may have none yet.
  * item[+]
    * insert Asks("2.2", string, [["NIK (16 angka)"]], [["NIK (16 digits)"]])
    * insert Matching("^[0-9]{16}$")
  * item[+]
    * insert Asks("2.3", date, "Tanggal lahir", "Birth date")
  * item[+]
    * insert Asks("2.4", choice, "Jenis kelamin", "Sex")
    * insert AnswerShownAs(http://hl7.org/fhir/administrative-gender#male "Male", "Laki-laki")
    * insert AnswerShownAs(http://hl7.org/fhir/administrative-gender#female "Female", "Perempuan")
  * item[+]
    * insert Asks("2.5", choice, "Hubungan dengan kepala keluarga", "Relation to the head of household")
    * insert AnswersFrom(IlpHouseholdRelationVS)
  * item[+]
    * insert Asks("2.6", choice, "Status perkawinan", "Marital status")
    * insert AnswerShownAs(http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#S "Never Married", "Belum kawin")
    * insert AnswerShownAs(http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#M "Married", "Kawin")
    * insert AnswerShownAs(http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#D "Divorced", "Cerai hidup")
    * insert AnswerShownAs(http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#W "Widowed", "Cerai mati")
  * item[+]
    * insert Asks("2.7", choice, "Pendidikan", "Education")
    * insert Answer(IlpFormAnswerCS#no-schooling "Tidak atau belum sekolah")
    * insert Answer(IlpFormAnswerCS#primary-unfinished "Belum tamat SD")
    * insert Answer(IlpFormAnswerCS#primary "Tamat SD")
    * insert Answer(IlpFormAnswerCS#junior-secondary "Tamat SMP")
    * insert Answer(IlpFormAnswerCS#senior-secondary "Tamat SMA")
    * insert Answer(IlpFormAnswerCS#diploma "Diploma")
    * insert Answer(IlpFormAnswerCS#bachelor "Sarjana")
    * insert Answer(IlpFormAnswerCS#postgraduate "Pascasarjana")
  * item[+]
    * insert Asks("2.8", string, "Pekerjaan", "Occupation")
* item[+]
  * insert Asks("3", group, "Keadaan keluarga", "Facts of the household")
  * item[+]
    * insert AsksOurs("3.1", health-insurance, "Peserta JKN atau Jamkesda", "Health insurance: JKN or Jamkesda")
  * item[+]
    * insert AsksOurs("3.2", clean-water, "Memiliki sarana air bersih", "Clean water")
  * item[+]
    * insert Asks("3.3", choice, "Jenis sarana air bersih", "Kind of clean water")
    * insert CodedAs(IlpFormItemCS#clean-water-kind "Jenis sarana air bersih")
    * insert ExtractedAs(survey)
    * insert AskedIf("3.2", true)
    * insert Answer([[IlpFormAnswerCS#piped-water "Air ledeng (PDAM)"]])
    * insert Answer(IlpFormAnswerCS#borehole "Sumur bor atau pompa")
    * insert Answer(IlpFormAnswerCS#dug-well "Sumur gali")
    * insert Answer(IlpFormAnswerCS#spring "Mata air")
    * insert Answer(IlpFormAnswerCS#rainwater "Air hujan")
    * insert Answer([[IlpFormAnswerCS#surface-water "Sungai, danau atau embung"]])
    * insert Answer(IlpFormAnswerCS#other "Lainnya")
  * item[+]
    * insert AsksOurs("3.4", clean-water-protected, "Sumber air terlindung", "Protected water source")
    * insert AskedIf("3.2", true)
  * item[+]
    * insert AsksOurs("3.5", toilet, "Memiliki jamban", "Toilet")
  * item[+]
    * insert AsksOurs("3.6", toilet-sanitary, "Jamban saniter", "Sanitary toilet")
    * insert AskedIf("3.5", true)
  * item[+]
    * insert AsksOurs("3.7", ventilation, "Ventilasi rumah", "Ventilation")
  * item[+]
    * insert AsksOurs("3.8", household-mental-disorder, [["Ada anggota keluarga dengan gangguan jiwa (ODGJ)"]], "Mental disorder in the household")
  * item[+]
    * insert AsksOurs("3.9", household-tuberculosis, "Ada anggota keluarga dengan TBC", "Tuberculosis in the household")
  * item[+]
    * insert AsksOurs("3.10", household-hypertension, "Ada anggota keluarga dengan hipertensi", "Hypertension in the household")
  * item[+]
    * insert AsksOurs("3.11", household-diabetes, "Ada anggota keluarga dengan diabetes", "Diabetes in the household")
* item[+]
  * insert Asks("4", group, "Edukasi", "Education")
  * item[+]
    * insert EducationTicks("4.1")
    * insert MinistryTopic(ED000010, "Edukasi PHBS")
    * insert OurTopic(tuberculosis, "Pencegahan TBC")
    * insert OurTopic(regular-screening, "Pemeriksaan berkala")
    * insert MinistryTopic(ED000005, "Edukasi Gizi")
  * item[+]
    * insert Asks("4.2", string, "Edukasi lainnya", "Other education")
* insert SheetClosing(5)
