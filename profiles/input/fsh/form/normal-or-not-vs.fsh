ValueSet: IlpNormalOrNotVS
Id: normal-or-not
Title: "Normal atau ada masalah (Normal or not)"
Description: "Hasil pemeriksaan singkat. The outcome of a short examination."
* insert Metadata
* IlpFormAnswerCS#normal
* IlpFormAnswerCS#abnormal
