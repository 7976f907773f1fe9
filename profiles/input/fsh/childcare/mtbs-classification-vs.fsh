ValueSet: IlpMtbsClassificationVS
Id: mtbs-classification
Title: "Klasifikasi MTBM dan MTBS (MTBM and MTBS classification)"
Description: "Yang diklasifikasikan di bagan MTBM dan MTBS, dengan kode SATUSEHAT. What the MTBM and MTBS charts classify, in SATUSEHAT's codes."
* insert Metadata
// MTBM
* $clinical-term#OC000126 "Klasifikasi infeksi"
* $clinical-term#OC000129 "Klasifikasi ikterus"
* $clinical-term#OC000085 "Klasifikasi berat badan menurut umur dan/atau masalah pemberian ASI"
* $clinical-term#OC000086 "Klasifikasi Berat Badan Menurut Umur dan/atau Masalah Pemberian Minum"
// Both
* $clinical-term#OC000098 "Klasifikasi diare"
* $sct#254387007 "Human immunodeficiency virus infection classification systems"
// MTBS
* $clinical-term#OC000089 "Klasifikasi status kegawatan"
* $clinical-term#OC000091 "Klasifikasi batuk dan/atau sukar bernapas"
* $clinical-term#OC000100 "Klasifikasi demam"
* $clinical-term#OC000102 "Klasifikasi campak"
* $clinical-term#OC000105 "Klasifikasi infeksi dengue"
* $clinical-term#OC000107 "Klasifikasi masalah telinga"
* $clinical-term#OC000108 "Klasifikasi status gizi"
* $clinical-term#OC000109 "Klasifikasi status pertumbuhan"
* $clinical-term#OC000111 "Klasifikasi anemia"
