Instance: gds-15
InstanceOf: Questionnaire
Usage: #definition
* insert Form(gds-15)
* name = "Gds15"
* title = "GDS-15, skala depresi geriatri (GDS-15, geriatric depression scale)"
* description = "Lima belas pertanyaan tentang satu minggu terakhir, bila GDS-4 bernilai 1 atau lebih. Fifteen questions on the last week, when the GDS-4 is 1 or more."
* copyright = "Geriatric Depression Scale, bentuk pendek (Sheikh dan Yesavage 1986), milik umum. Kata-katanya susunan sendiri. Short form, public domain. The wording is our own."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// No to 1.1, 1.5, 1.7, 1.11 and 1.13 is a point, yes to the others.
* item[+]
  * insert Asks("1", group, "Dalam satu minggu terakhir", "In the last week")
  * insert NeedsYesOrNo("1.1", "Puas dengan hidup", "Satisfied with life")
  * insert NeedsYesOrNo("1.2", "Meninggalkan banyak kegiatan dan minat", "Dropped many activities and interests")
  * insert NeedsYesOrNo("1.3", "Hidup terasa kosong", "Life feels empty")
  * insert NeedsYesOrNo("1.4", "Sering bosan", "Often bored")
  * insert NeedsYesOrNo("1.5", "Bersemangat hampir sepanjang waktu", "In good spirits most of the time")
  * insert NeedsYesOrNo("1.6", "Takut sesuatu yang buruk akan terjadi", "Afraid that something bad will happen")
  * insert NeedsYesOrNo("1.7", "Bahagia hampir sepanjang waktu", "Happy most of the time")
  * insert NeedsYesOrNo("1.8", "Sering merasa tidak berdaya", "Often feels helpless")
  * insert NeedsYesOrNo("1.9", "Lebih suka di rumah daripada keluar mencoba hal baru", "Would rather stay at home than go out to new things")
  * insert NeedsYesOrNo("1.10", "Merasa lebih pelupa daripada orang lain", "Feels more forgetful than others")
  * insert NeedsYesOrNo("1.11", "Merasa senang masih hidup", "Glad to be alive")
  * insert NeedsYesOrNo("1.12", "Merasa tidak berharga", "Feels worthless")
  * insert NeedsYesOrNo("1.13", "Merasa penuh tenaga", "Feels full of energy")
  * insert NeedsYesOrNo("1.14", "Merasa keadaannya tidak ada harapan", "Feels that there is no hope")
  * insert NeedsYesOrNo("1.15", "Merasa orang lain lebih baik keadaannya", "Feels that others are better off")
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  * item[+]
    * insert Score("2.1", 0, 15, "Skor GDS-15", "GDS-15 score")
    * insert CodedAs([[$loinc#48542-5 "Geriatric depression scale (GDS) panel"]])
    * insert AlsoCodedAs(IlpScreeningItemCS#gds-15 "GDS-15")
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.count() = 15).select(item.where(linkId in ('1.1' | '1.5' | '1.7' | '1.11' | '1.13')).answer.value.where($this = false).count() + item.where((linkId in ('1.1' | '1.5' | '1.7' | '1.11' | '1.13')).not()).answer.value.where($this = true).count())"]])
  // The ILP texts give no limits; these are the usual ones, which differ at exactly 5.
  * insert Means("2.2", "2.1", 0, 4, [["0-4: tidak depresi."]], [["0-4: no depression."]])
  * insert Means("2.3", "2.1", 5, 5, [["5: bacaan berbeda. Menurut sebagian sudah mungkin depresi (5 ke atas), menurut yang lain belum (lebih dari 5)."]], [["5: readings differ. Some say possible depression (5 or more), others not yet (more than 5)."]])
  * insert Means("2.4", "2.1", 6, 9, [["6-9: mungkin depresi, rujuk."]], [["6-9: possible depression, refer."]])
  * insert Means("2.5", "2.1", 10, 15, [["10-15: hampir pasti depresi, rujuk."]], [["10-15: almost always depression, refer."]])
