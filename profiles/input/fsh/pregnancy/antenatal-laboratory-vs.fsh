ValueSet: IlpAntenatalLaboratoryVS
Id: antenatal-laboratory
Title: "Laboratorium antenatal (Antenatal laboratory)"
Description: "Kode pemeriksaan laboratorium ibu hamil yang dikirim ke SATUSEHAT. The codes of the pregnant woman's laboratory tests as sent to SATUSEHAT."
* insert Metadata
* $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* $loinc#883-9 "ABO group [Type] in Blood"
* $loinc#10331-7 "Rh [Type] in Blood"
// Triple elimination: HIV, syphilis (RPR or VDRL), hepatitis B.
* $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* $loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"
* $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* $loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"
* $loinc#5804-0 "Protein [mass/volume] in urine by test strip"
