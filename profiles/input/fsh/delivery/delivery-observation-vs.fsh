ValueSet: IlpDeliveryObservationVS
Id: delivery-observation
Title: "Data persalinan (Delivery observation)"
Description: "Kode data persalinan yang dikirim ke SATUSEHAT. The codes of delivery data as sent to SATUSEHAT."
* insert Metadata
* $loinc#93857-1 "Date and time of obstetric delivery"
* $loinc#57071-3 "Obstetric delivery method"
* $loinc#72150-6 "Delivery location"
* $clinical-term#OC000037 "Jenis Tempat Bersalin"
* $clinical-term#OC000013 "Penolong Persalinan"
* $loinc#57722-1 "Birth plurality of Pregnancy"
* $loinc#64710-7 "Was your pregnancy a live birth, stillbirth, miscarriage, abortion, or ectopic pregnancy [PhenX]"
* $sct#249197004 "Postpartum condition of mother"
* $loinc#81661-1 "Blood Loss [Volume] Measured"
// Stages of labour.
* $sct#249120008 "Onset of labor first stage"
* $sct#249160009 "Onset of labor second stage"
* $clinical-term#OC000018 "Onset Kala III"
* $clinical-term#OC000019 "Onset Kala IV"
