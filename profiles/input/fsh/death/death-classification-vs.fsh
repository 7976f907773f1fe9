// The answers that were seen; the ministry's full lists are not published, hence bound as preferred.
ValueSet: IlpDeathClassificationVS
Id: death-classification
Title: "Golongan kematian ibu atau bayi (Maternal or perinatal death)"
Description: "Jawaban SATUSEHAT yang diketahui. Answers of SATUSEHAT that are known."
* insert Metadata
* $sct#1156679005 "Maternal antenatal period"
* $sct#255410009 "Maternal postpartum"
* $sct#237361005 "Antepartum fetal death"
* $sct#276506001 "Newborn death"
