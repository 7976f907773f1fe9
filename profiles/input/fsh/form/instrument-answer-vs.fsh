ValueSet: IlpInstrumentAnswerVS
Id: instrument-answer
Title: "Pilihan jawaban instrumen (Answers of instruments)"
Description: "Semua pilihan jawaban instrumen skrining yang berkode kami. All answers of screening instruments with a code of ours."
* insert Metadata
* include codes from system IlpInstrumentAnswerCS
