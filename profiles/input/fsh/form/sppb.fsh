Instance: sppb
InstanceOf: Questionnaire
Usage: #definition
* insert Form(sppb)
* name = "Sppb"
* title = "SPPB, kinerja fisik lansia (SPPB, physical performance of the elderly)"
* description = "Keseimbangan, jalan 4 meter dan berdiri dari kursi, 0-12. Balance, 4 metre walk and chair stand, 0-12."
* copyright = "Short Physical Performance Battery, National Institute on Aging (Guralnik dkk. 1994), milik umum. Kata-katanya susunan sendiri. Public domain. The wording is our own."
* insert ForStage(elderly, "Lanjut usia")
* insert UsedFromAge(60, a)
* item[+]
  * insert Asks("1", group, [["Keseimbangan, berdiri 10 detik"]], [["Balance, standing for 10 seconds"]])
  * item[+]
    * insert NeedsChoice("1.1", "Kaki berdampingan", "Feet side by side")
    * insert Points(sppb-side-0, "Kurang dari 10 detik atau tidak mampu", 0)
    * insert Points(sppb-side-1, "10 detik", 1)
  * item[+]
    * insert NeedsChoice("1.2", [["Semi-tandem: tumit di samping ibu jari kaki lain"]], [["Semi-tandem: heel beside the other big toe"]])
    * insert AskedIfCoded("1.1", IlpInstrumentAnswerCS#sppb-side-1)
    * insert Points(sppb-semi-0, "Kurang dari 10 detik atau tidak mampu", 0)
    * insert Points(sppb-semi-1, "10 detik", 1)
  * item[+]
    * insert NeedsChoice("1.3", [["Tandem: tumit di depan jari kaki lain"]], [["Tandem: heel in front of the other toes"]])
    * insert AskedIfCoded("1.2", IlpInstrumentAnswerCS#sppb-semi-1)
    * insert Points(sppb-tandem-0, "Kurang dari 3 detik atau tidak mampu", 0)
    * insert Points(sppb-tandem-1, [["3-9,99 detik"]], 1)
    * insert Points(sppb-tandem-2, "10 detik", 2)
* item[+]
  * insert Asks("2", group, "Jalan 4 meter", "4 metre walk")
  * item[+]
    * insert NeedsChoice("2.1", "Waktu terbaik dari dua kali", "Best time of two")
    * insert Points(sppb-gait-0, "Tidak mampu", 0)
    * insert Points(sppb-gait-1, [["Lebih dari 8,70 detik"]], 1)
    * insert Points(sppb-gait-2, [["6,21-8,70 detik"]], 2)
    * insert Points(sppb-gait-3, [["4,82-6,20 detik"]], 3)
    * insert Points(sppb-gait-4, [["Kurang dari 4,82 detik"]], 4)
* item[+]
  * insert Asks("3", group, "Berdiri dari kursi 5 kali", "Rising from a chair 5 times")
  * item[+]
    * insert NeedsChoice("3.1", [["Waktu, tangan disilangkan"]], [["Time, arms crossed"]])
    * insert Points(sppb-chair-0, "Tidak mampu atau lebih dari 60 detik", 0)
    * insert Points(sppb-chair-1, [["16,70 detik atau lebih"]], 1)
    * insert Points(sppb-chair-2, [["13,70-16,69 detik"]], 2)
    * insert MinistryPoints([[http://terminology.kemkes.go.id#TK000177 "11.2 - 13,69 detik"]], [["11.2-13.69 seconds"]], 3)
    * insert Points(sppb-chair-4, [["Kurang dari 11,20 detik"]], 4)
* item[+]
  * insert Asks("4", group, "Hasil", "Result")
  * item[+]
    * insert Score("4.1", 0, 4, "Nilai keseimbangan", "Balance score")
    * insert CodedAs([[$loinc#66248-6 "Balance test [PhenX]"]])
    * insert ExtractedAs(exam)
    * insert CalculatedAs([["%resource.item.where(linkId = '1' and item.answer.exists()).select(item.answer.value.code.select(replaceMatches('^.*-', '').toInteger()).aggregate($this + $total, 0))"]])
  * item[+]
    * insert Score("4.2", 0, 12, "Jumlah SPPB", "SPPB total")
    * insert CodedAs($sct#714283000 "Short Physical Performance Battery")
    * insert ExtractedAs(activity)
    * insert CalculatedAs([["%resource.where(item.item.where(linkId in ('1.1' | '2.1' | '3.1')).answer.count() = 3).select(item.item.answer.value.code.select(iif($this = 'TK000177', 3, replaceMatches('^.*-', '').toInteger())).aggregate($this + $total, 0))"]])
  // The ILP texts give no limits; these are the usual ones.
  * insert Means("4.3", "4.2", 0, 6, [["0-6: kinerja rendah, rujuk."]], [["0-6: low performance, refer."]])
  * insert Means("4.4", "4.2", 7, 9, [["7-9: kinerja sedang, latihan fisik."]], [["7-9: moderate performance, exercise."]])
  * insert Means("4.5", "4.2", 10, 12, [["10-12: kinerja baik."]], [["10-12: good performance."]])
