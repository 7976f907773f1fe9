ValueSet: IlpWeightTrendVS
Id: weight-trend
Title: "Naik, tetap atau turun (Gained, steady or lost)"
Description: "Perubahan sejak pengukuran terakhir. Change since the last measurement."
* insert Metadata
* IlpFormAnswerCS#gained
* IlpFormAnswerCS#steady
* IlpFormAnswerCS#lost
