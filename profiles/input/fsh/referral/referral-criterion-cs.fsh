// The ministry sends these as answers of its form Q100; the property holds the number of the question there.
CodeSystem: IlpReferralCriterionCS
Id: referral-criterion
Title: "Kriteria rujukan (Referral criterion)"
Description: "Alasan pasien perlu dilayani di fasilitas lain. Why a patient needs care at another facility."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^hierarchyMeaning = #is-a
* ^property[0].code = #question
* ^property[0].type = #string
* ^property[0].description = "Nomor pertanyaan pada formulir kriteria rujukan Kementerian Kesehatan. The question's number on the ministry's form."
* #therapy "Terapi atau pengobatan" "Perlu pengobatan yang tidak tersedia di sini. Needs treatment that is not available here."
* #therapy insert Criterion("Treatment", "3216")
* #procedure "Tindakan medis" "Perlu tindakan yang tidak dapat dilakukan di sini. Needs a procedure that cannot be done here."
* #procedure insert Criterion("Procedure", "3215")
* #diagnosis "Upaya diagnosis" "Perlu pemeriksaan untuk menegakkan diagnosis. Needs tests to make the diagnosis."
* #diagnosis insert Criterion("Diagnostic work-up", "3214")
* #emergency "Gawat darurat" "Perlu pertolongan segera. Needs help at once."
* #emergency insert Criterion("Emergency", "0")
* #emergency #life-threatening "Mengancam nyawa" "Mengancam nyawa, atau membahayakan diri, orang lain atau lingkungan. A threat to life, or a danger to self, others or surroundings."
* #emergency #life-threatening insert Criterion("Life-threatening", "000001")
* #emergency #airway-breathing-circulation "Gangguan napas atau sirkulasi" "Gangguan jalan napas, pernapasan atau sirkulasi. Trouble of airway, breathing or circulation."
* #emergency #airway-breathing-circulation insert Criterion("Airway or breathing or circulation", "000002")
* #emergency #lowered-consciousness "Penurunan kesadaran" "Kesadaran menurun. Lowered consciousness."
* #emergency #lowered-consciousness insert Criterion("Lowered consciousness", "000003")
* #emergency #haemodynamic "Gangguan hemodinamik" "Gangguan hemodinamik. Haemodynamic trouble."
* #emergency #haemodynamic insert Criterion("Haemodynamic trouble", "000004")
* #emergency #immediate-action "Perlu tindakan segera" "Memerlukan tindakan segera. Needs action at once."
* #emergency #immediate-action insert Criterion("Immediate action", "000005")

RuleSet: Criterion(english, question)
* insert English({english})
* ^property[0].code = #question
* ^property[0].valueString = {question}
