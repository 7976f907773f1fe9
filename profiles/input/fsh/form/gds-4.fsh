Instance: gds-4
InstanceOf: Questionnaire
Usage: #definition
* insert Form(gds-4)
* name = "Gds4"
* title = "GDS-4, skala depresi geriatri (GDS-4, geriatric depression scale)"
* description = "Empat pertanyaan untuk lansia; satu nilai atau lebih dilanjutkan GDS-15. Four questions for the elderly; one point or more leads to the GDS-15."
* copyright = "Geriatric Depression Scale (Yesavage dkk.), milik umum; empat butir menurut D'Ath dkk. 1994. Kata-katanya susunan sendiri. Public domain; four items after D'Ath et al. 1994. The wording is our own."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
// No to 1.1 and 1.4 is a point, yes to 1.2 and 1.3.
* item[+]
  * insert Asks("1", group, "Dalam 2 minggu terakhir", "In the last 2 weeks")
  * insert NeedsYesOrNo("1.1", "Puas dengan hidup", "Satisfied with life")
  * insert NeedsYesOrNo("1.2", "Hidup terasa kosong", "Life feels empty")
  * insert NeedsYesOrNo("1.3", "Takut sesuatu yang buruk akan terjadi", "Afraid that something bad will happen")
  * insert NeedsYesOrNo("1.4", "Bahagia hampir sepanjang waktu", "Happy most of the time")
* item[+]
  * insert Asks("2", group, "Hasil", "Result")
  * item[+]
    * insert Score("2.1", 0, 4, "Skor GDS-4", "GDS-4 score")
    * insert CodedAs([[$loinc#48542-5 "Geriatric depression scale (GDS) panel"]])
    * insert AlsoCodedAs(IlpScreeningItemCS#gds-4 "GDS-4")
    * insert ExtractedAs(survey)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.count() = 4).select(item.where(linkId in ('1.1' | '1.4')).answer.value.where($this = false).count() + item.where(linkId in ('1.2' | '1.3')).answer.value.where($this = true).count())"]])
  * insert Means("2.2", "2.1", 0, 0, [["0: tidak depresi."]], [["0: no depression."]])
  * insert Means("2.3", "2.1", 1, 1, [["1: mungkin depresi, lanjutkan GDS-15."]], [["1: possible depression, go on with the GDS-15."]])
  * insert Means("2.4", "2.1", 2, 4, [["2-4: depresi, lanjutkan GDS-15."]], [["2-4: depression, go on with the GDS-15."]])
