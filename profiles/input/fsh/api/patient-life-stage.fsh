// Nothing is indexed: the server works the stages out. No expression would say the same.
Instance: patient-life-stage
InstanceOf: SearchParameter
Usage: #definition
* insert Published(SearchParameter, patient-life-stage)
* name = "IlpPatientByLifeStage"
* code = #life-stage
* base = #Patient
* type = #token
* multipleOr = true
* multipleAnd = true
* description = "Tahap siklus hidup pada tanggal di life-stage-date, atau hari ini: life-stage=pregnant. Dihitung dari tanggal lahir dan episode seperti $life-stage, tidak dari tahap yang tersimpan. Kode saja, atau system|kode; dengan koma: salah satu; diulang: semuanya. Tanpa modifier; kode yang tidak dikenal ditolak (400). Boleh bersama parameter Patient lain. The life-cycle stage at the date in life-stage-date, or today: life-stage=pregnant. Computed from birth date and episodes as in $life-stage, not from stored stages. The code alone, or system|code; with commas: any of them; repeated: all of them. No modifiers; an unknown code is refused (400). May be joined with other parameters of Patient."
