ValueSet: IlpSmokingFindingVS
Id: smoking-finding
Title: "Temuan status merokok (Smoking finding)"
Description: "Kode SNOMED CT yang dipakai contoh SATUSEHAT. The SNOMED CT codes that SATUSEHAT's examples use."
* insert Metadata
* $sct#8392000 "Non-smoker"
* $sct#43381005 "Passive smoker"
* $sct#77176002 "Smoker"
* $sct#230060001 "Light cigarette smoker"
* $sct#230063004 "Heavy cigarette smoker"
* $sct#160617001 "Stopped smoking"
