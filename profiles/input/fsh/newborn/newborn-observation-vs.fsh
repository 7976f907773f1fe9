ValueSet: IlpNewbornObservationVS
Id: newborn-observation
Title: "Pemeriksaan bayi baru lahir (Newborn observation)"
Description: "Kode pemeriksaan bayi baru lahir yang dikirim ke SATUSEHAT, dan skrining tanpa kode nasional. The codes of newborn findings as sent to SATUSEHAT, and screening without a national code."
* insert Metadata
* $loinc#8339-4 "Birth weight Measured"
* $loinc#89269-5 "Body height Measured --at birth"
// Also used for the growth of older children.
* $loinc#9843-4 "Head Occipital-frontal circumference"
* $loinc#76516-4 "Gestational age--at birth"
* $loinc#57715-5 "Birth time"
* $sct#365475008 "Place in family order"
* $clinical-term#OC000016 "Waktu Inisiasi Menyusui Dini"
// Apgar: totals at 1, 5 and 10 minutes, then their parts.
* $loinc#9272-6 "1 minute Apgar Score"
* $loinc#9274-2 "5 minute Apgar Score"
* $loinc#9271-8 "10 minute Apgar Score"
* $loinc#32406-1 "1 minute Apgar Color"
* $loinc#32407-9 "1 minute Apgar Heart rate"
* $loinc#32409-5 "1 minute Apgar Reflex irritability"
* $loinc#32408-7 "1 minute Apgar Muscle tone"
* $loinc#32410-3 "1 minute Apgar Respiratory effort"
* $loinc#32411-1 "5 minute Apgar Color"
* $loinc#32412-9 "5 minute Apgar Heart rate"
* $loinc#32414-5 "5 minute Apgar Reflex irritability"
* $loinc#32413-7 "5 minute Apgar Muscle tone"
* $loinc#32415-2 "5 minute Apgar Respiratory effort"
* $loinc#32401-2 "10 minute Apgar Color"
* $loinc#32402-0 "10 minute Apgar Heart rate"
* $loinc#32404-6 "10 minute Apgar Reflex irritability"
* $loinc#32403-8 "10 minute Apgar Muscle tone"
* $loinc#32405-3 "10 minute Apgar Respiratory effort"
// SHK: screening of dried blood, then confirmation.
* $loinc#29575-8 "Thyrotropin [Units/volume] in DBS"
* $loinc#3016-3 "Thyrotropin [Units/volume] in Serum or Plasma"
* $loinc#83122-2 "Thyroxine (T4) free [Mass/volume] in Serum or Plasma by Immunoassay"
* include codes from system IlpNewbornScreeningCS
