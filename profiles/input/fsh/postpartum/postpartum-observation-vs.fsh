ValueSet: IlpPostpartumObservationVS
Id: postpartum-observation
Title: "Pemeriksaan nifas (Postpartum observation)"
Description: "Kode pemeriksaan nifas yang dikirim ke SATUSEHAT. The codes of postpartum findings as sent to SATUSEHAT."
* insert Metadata
* $sct#249214003 "Color of lochia"
* $sct#249215002 "Odor of lochia"
* $sct#289700000 "Uterine contractions present"
* $sct#364297003 "Female perineum observable"
* $clinical-term#OC000020 "Tanda Infeksi Perineum"
* $clinical-term#OC000025 "Tanda Infeksi Luka Jahitan Sectio Caesaria"
* $loinc#32422-8 "Physical findings of breast"
* $clinical-term#OC000024 "Kondisi Payudara"
* $clinical-term#OC000017 "Produksi ASI"
* $sct#102834005 "Normal micturition"
* $sct#366257004 "Finding related to ability to defecate"
