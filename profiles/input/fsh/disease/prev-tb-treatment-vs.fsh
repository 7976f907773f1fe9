// The ministry's codes as far as they were seen; hence bound as preferred.
// Two lists are in use, that of the TB guide and that of the ministry's code system; both are kept.
ValueSet: IlpPrevTbTreatmentVS
Id: prev-tb-treatment
Title: "Riwayat pengobatan TBC (TB treatment history)"
Description: "Kode Kementerian Kesehatan yang diketahui untuk riwayat pengobatan TBC. Known codes of the Ministry of Health for the TB treatment history."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#new "Kasus Baru"
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#relapse
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-cat1
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-cat2
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#failure-2line
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#loss-to-follow-up
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#other
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#unknown
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#not-eval
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#non-standard-treatment
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#treatment-non-conversion-1
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#treatment-non-conversion-2
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#history-of-close-contact-with-TB-DR
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#TB-DR-relapse
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#TB-DR-returns
* http://terminology.kemkes.go.id/CodeSystem/prev-tb-treatment#co-infected-TBHIV
