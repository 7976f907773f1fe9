ValueSet: IlpSmokingStatusVS
Id: smoking-status
Title: "Status merokok (Smoking status)"
Description: "Jawaban SATUSEHAT untuk status merokok. SATUSEHAT's answers for smoking status."
* insert Metadata
* $sct#8392000 "Non-smoker"
* $sct#8392000 insert Indonesian("Tidak merokok")
* $sct#77176002 "Smoker"
* $sct#77176002 insert Indonesian("Merokok")
* $sct#43381005 "Passive smoker"
* $sct#43381005 insert Indonesian("Perokok pasif")

// The Indonesian of a concept that is not ours.
RuleSet: Indonesian(text)
* ^designation[0].language = #id
* ^designation[0].value = {text}
