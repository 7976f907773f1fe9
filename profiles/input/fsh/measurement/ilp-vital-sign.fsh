// Not derived from HL7's vital signs: SATUSEHAT takes units outside their lists, systolic apart from diastolic, and coded values.
Profile: IlpVitalSign
Parent: IlpObservation
Id: ilp-vital-sign
Title: "Tanda vital dan antropometri ILP (ILP Vital sign)"
Description: "Tekanan darah, denyut, napas, suhu, berat, tinggi dan sejenisnya. Blood pressure, pulse, breathing, temperature, weight, height and the like."
* insert Metadata
* category 1..*
* insert SlicedByCoding(category)
* category contains vitalSigns 1..1 MS
* category[vitalSigns] = http://terminology.hl7.org/CodeSystem/observation-category#vital-signs
* value[x] obeys ilp-vital-1 and ilp-vital-2 and ilp-vital-3 and ilp-vital-4 and ilp-vital-5 and ilp-vital-6 and ilp-vital-7 and ilp-vital-8 and ilp-vital-9
