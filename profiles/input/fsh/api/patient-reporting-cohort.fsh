// Nothing is indexed: the server works the ages out. No expression would say the same.
Instance: patient-reporting-cohort
InstanceOf: SearchParameter
Usage: #definition
* insert Published(SearchParameter, patient-reporting-cohort)
* name = "IlpPatientByReportingCohort"
* code = #reporting-cohort
* base = #Patient
* type = #token
* multipleOr = true
* multipleAnd = true
* description = "Kelompok pelaporan pada tanggal di life-stage-date, atau hari ini: reporting-cohort=productive-age. Dihitung dari tanggal lahir dan jenis kelamin. Kode saja, atau system|kode; dengan koma: salah satu; diulang: semuanya. Tanpa modifier; kode yang tidak dikenal ditolak (400). The reporting cohort at the date in life-stage-date, or today. Computed from birth date and sex. The code alone, or system|code; with commas: any of them; repeated: all of them. No modifiers; an unknown code is refused (400)."
