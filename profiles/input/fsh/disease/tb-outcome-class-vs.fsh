// The ministry's codes as far as they were seen; hence bound as preferred.
ValueSet: IlpTbOutcomeClassVS
Id: tb-outcome-class
Title: "Hasil akhir pengobatan TBC (TB treatment outcome)"
Description: "Kode Kementerian Kesehatan yang diketahui untuk hasil akhir pengobatan TBC. Known codes of the Ministry of Health for the TB treatment outcome."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#cured "Sembuh"
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#cmpl
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#failed
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#died
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#loss-to-follow-up
* http://terminology.kemkes.go.id/CodeSystem/tb-outcome-class#not-eval
