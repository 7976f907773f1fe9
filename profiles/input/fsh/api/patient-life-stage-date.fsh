Instance: patient-life-stage-date
InstanceOf: SearchParameter
Usage: #definition
* insert Published(SearchParameter, patient-life-stage-date)
* name = "IlpPatientByLifeStageDate"
* code = #life-stage-date
* base = #Patient
* type = #date
* multipleOr = false
* multipleAnd = false
* description = "Tanggal untuk life-stage atau reporting-cohort: life-stage=pregnant&life-stage-date=2026-11-01. Satu tanggal lengkap, tanpa pembanding (ge, lt). Tanpa keduanya ditolak (400). The date for life-stage or reporting-cohort. One full date, without comparators (ge, lt). Without either it is refused (400)."
