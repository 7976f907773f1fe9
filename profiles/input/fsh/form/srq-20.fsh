Instance: srq-20
InstanceOf: Questionnaire
Usage: #definition
* insert Form(srq-20)
* name = "Srq20"
* title = "SRQ-20, skrining kesehatan jiwa (SRQ-20, mental health screening)"
* description = "Gejala kesehatan jiwa dalam 30 hari terakhir, di atas 18 tahun; ditunda bila gawat darurat atau nyeri. Mental symptoms in the last 30 days, over 18 years; postponed in emergency or pain."
* copyright = "Self-Reporting Questionnaire, World Health Organization 1994 (WHO/MNH/PSF/94.8). Kata-katanya susunan sendiri. The wording is our own."
* insert UsedFromAge(18, a)
* item[+]
  * insert Asks("1", group, "Dalam 30 hari terakhir", "In the last 30 days")
  * insert NeedsYesOrNo("1.1", "Sering sakit kepala", "Often has headaches")
  * insert NeedsYesOrNo("1.2", "Kurang nafsu makan", "Poor appetite")
  * insert NeedsYesOrNo("1.3", "Sulit tidur", "Sleeps badly")
  * insert NeedsYesOrNo("1.4", "Mudah takut", "Easily frightened")
  * insert NeedsYesOrNo("1.5", "Tangan gemetar", "Hands shake")
  * insert NeedsYesOrNo("1.6", [["Cemas, tegang atau khawatir"]], [["Nervous, tense or worried"]])
  * insert NeedsYesOrNo("1.7", "Pencernaan buruk", "Poor digestion")
  * insert NeedsYesOrNo("1.8", "Sulit berpikir jernih", "Trouble thinking clearly")
  * insert NeedsYesOrNo("1.9", "Merasa tidak bahagia", "Feels unhappy")
  * insert NeedsYesOrNo("1.10", "Lebih sering menangis", "Cries more than usual")
  * insert NeedsYesOrNo("1.11", "Sulit menikmati kegiatan sehari-hari", "Finds it hard to enjoy daily activities")
  * insert NeedsYesOrNo("1.12", "Sulit mengambil keputusan", "Finds it hard to decide")
  * insert NeedsYesOrNo("1.13", "Pekerjaan sehari-hari terganggu", "Daily work suffers")
  * insert NeedsYesOrNo("1.14", "Tidak mampu berperan berguna dalam hidup", "Unable to play a useful part in life")
  * insert NeedsYesOrNo("1.15", "Kehilangan minat pada banyak hal", "Has lost interest in things")
  * insert NeedsYesOrNo("1.16", "Merasa tidak berharga", "Feels worthless")
  * insert NeedsYesOrNo("1.17", "Terpikir mengakhiri hidup", "Has thought of ending life")
  * item[=]
    * insert CodedAs([[IlpScreeningItemCS#srq-20-17 "SRQ-20 butir 17: pikiran mengakhiri hidup"]])
    * insert ExtractedAs(survey)
  * insert NeedsYesOrNo("1.18", "Lelah sepanjang waktu", "Tired all the time")
  * insert NeedsYesOrNo("1.19", "Perut terasa tidak enak", "Uncomfortable feelings in the stomach")
  * insert NeedsYesOrNo("1.20", "Mudah lelah", "Easily tired")
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  * item[+]
    * insert Score("2.1", 0, 20, "Jumlah jawaban ya", "Number of yes answers")
    * insert CodedAs([[IlpScreeningItemCS#srq-20 "SRQ-20: jumlah jawaban ya"]])
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.count() = 20).select(item.answer.value.where($this = true).count())"]])
  // The decree's table says 6 or more, its text more than 6: at exactly 6 both readings are told.
  * insert Means("2.2", "2.1", 0, 5, [["0-5: normal, kecuali butir 17 dijawab ya."]], [["0-5: normal, unless item 17 is yes."]])
  * insert Means("2.3", "2.1", 6, 6, [["6: sumber berbeda. Tabel KMK 2015/2023: tidak normal (6 ke atas); teksnya: normal (lebih dari 6). Ikuti kebijakan puskesmas."]], [["6: the sources differ. The table of the decree: abnormal (6 or more); its text: normal (more than 6). Follow the puskesmas."]])
  * insert Means("2.4", "2.1", 7, 20, [["7-20: tidak normal, rujuk ke puskesmas."]], [["7-20: abnormal, refer to the puskesmas."]])
  * item[+]
    * insert Asks("2.5", display, [["Butir 17 dijawab ya: ditindaklanjuti seperti hasil tidak normal berapa pun jumlahnya. Dampingi dan rujuk sekarang juga."]], [["Item 17 is yes: followed up like an abnormal result whatever the number. Stay with the person and refer now."]])
    * insert AskedIf("1.17", true)
