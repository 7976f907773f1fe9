Profile: IlpNewbornObservation
Parent: IlpObservation
Id: ilp-newborn-observation
Title: "Pemeriksaan bayi baru lahir (Newborn observation)"
Description: "Berat, panjang dan lingkar kepala saat lahir, usia gestasi, Apgar dan skrining bayi baru lahir. Birth weight, length and head circumference, gestation, Apgar and screening of a newborn."
* insert Metadata
* category MS
* code from IlpNewbornObservationVS (preferred)
* interpretation MS
* insert OwnCoding(interpretation.coding, birthWeight, IlpBirthWeightClassCS, IlpBirthWeightClassVS)
* interpretation.coding contains gestation 0..1 MS
* interpretation.coding[gestation] from IlpGestationClassVS (required)
* interpretation.coding[gestation].system 1..1
* interpretation.coding[gestation].system = Canonical(IlpGestationClassCS)
* interpretation.coding[gestation].code 1..1
* interpretation obeys ilp-nb-8 and ilp-nb-9
* value[x] obeys ilp-nb-1 and ilp-nb-2 and ilp-nb-3 and ilp-nb-4 and ilp-nb-5 and ilp-nb-6 and ilp-nb-7 and ilp-nb-10 and ilp-nb-11 and ilp-nb-12 and ilp-nb-13
