ValueSet: IlpFormAnswerVS
Id: form-answer
Title: "Pilihan jawaban formulir (Form answers)"
Description: "Semua pilihan jawaban formulir yang berkode kami. All form answers with a code of ours."
* insert Metadata
* include codes from system IlpFormAnswerCS
