Profile: IlpObstetricObservation
Parent: IlpObservation
Id: ilp-obstetric-observation
Title: "Pemeriksaan obstetri (Obstetric observation)"
Description: "Status obstetri, gizi ibu hamil, rahim dan janin. Obstetric status, nutrition of the pregnant woman, uterus and fetus."
* insert Metadata
* category MS
* code from IlpObstetricObservationVS (preferred)
* interpretation MS
* interpretation obeys ilp-ob-12 and ilp-ob-13 and ilp-ob-16
* value[x] obeys ilp-ob-1 and ilp-ob-2 and ilp-ob-3 and ilp-ob-4 and ilp-ob-5 and ilp-ob-6 and ilp-ob-7 and ilp-ob-8 and ilp-ob-9 and ilp-ob-10 and ilp-ob-11 and ilp-ob-14 and ilp-ob-15 and ilp-ob-17 and ilp-ob-18 and ilp-ob-19 and ilp-ob-20 and ilp-ob-21 and ilp-ob-22 and ilp-ob-23
