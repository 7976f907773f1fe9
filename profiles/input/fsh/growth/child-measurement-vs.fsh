ValueSet: IlpChildMeasurementVS
Id: child-measurement
Title: "Pengukuran anak (Child measurement)"
Description: "Berat, panjang, tinggi, lingkar kepala dan lingkar lengan atas seorang anak. A child's weight, length, height, head circumference and mid-upper arm circumference."
* insert Metadata
* $loinc#29463-7 "Body weight"
* $loinc#8306-3 "Body height --lying"
* $loinc#8308-9 "Body height --standing"
// Position unknown. SATUSEHAT's outpatient and school payloads use it.
* $loinc#8302-2 "Body height"
* $loinc#9843-4 "Head Occipital-frontal circumference"
* $sct#284473002 "Mid upper arm circumference"
