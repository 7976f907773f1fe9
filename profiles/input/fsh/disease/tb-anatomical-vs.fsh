// The ministry's codes as far as they were seen; hence bound as preferred.
ValueSet: IlpTbAnatomicalVS
Id: tb-anatomical
Title: "Lokasi anatomis TBC (TB site)"
Description: "Kode Kementerian Kesehatan yang diketahui untuk lokasi anatomis TBC. Known codes of the Ministry of Health for the TB site."
* insert Metadata
* http://terminology.kemkes.go.id/CodeSystem/tb-anatomical#PTB "Tuberkulosis Paru"
* http://terminology.kemkes.go.id/CodeSystem/tb-anatomical#EPTB
