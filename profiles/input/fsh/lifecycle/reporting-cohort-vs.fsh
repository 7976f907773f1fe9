ValueSet: IlpReportingCohortVS
Id: reporting-cohort
Title: "Kelompok pelaporan (Reporting cohort)"
Description: "Semua kelompok pelaporan. All reporting cohorts."
* insert Metadata
* include codes from system IlpReportingCohortCS
