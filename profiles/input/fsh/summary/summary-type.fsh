// Also narrower than FHIR's list of every LOINC document type, which validators without LOINC cannot read.
ValueSet: IlpSummaryTypeVS
Id: summary-type
Title: "Jenis resume medis (Types of medical summary)"
Description: "Jenis resume medis dalam contoh resmi; kode lain tetap boleh. Types of medical summary in the official payloads; other codes stay allowed."
* insert Metadata
* $loinc#88645-7 "Outpatient hospital Discharge summary"
* $loinc#34105-7
* $loinc#97663-9
