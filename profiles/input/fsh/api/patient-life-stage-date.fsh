Instance: patient-life-stage-date
InstanceOf: SearchParameter
Usage: #definition
* insert Published(SearchParameter, patient-life-stage-date)
* name = "IlpPatientByLifeStageDate"
* code = #life-stage-date
* base = #Patient
* type = #special
* multipleOr = false
* multipleAnd = false
* description = "Tanggal untuk life-stage: life-stage=pregnant&life-stage-date=2026-11-01. Satu tanggal lengkap, tanpa pembanding (ge, lt). Tanpa life-stage ditolak (400). The date for life-stage. One full date, without comparators (ge, lt). Without life-stage it is refused (400)."
