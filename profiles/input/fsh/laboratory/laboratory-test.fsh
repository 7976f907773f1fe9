// Codes of the official payloads; SATUSEHAT takes others too (rules 10010, 10060, 10071).
ValueSet: IlpLaboratoryTestVS
Id: laboratory-test
Title: "Pemeriksaan laboratorium puskesmas (Laboratory tests of a puskesmas)"
Description: "Pemeriksaan laboratorium dalam paket layanan ILP; kode lain tetap boleh. Laboratory tests of the ILP packages; other codes stay allowed."
* insert Metadata
// Anaemia, blood group.
* $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* $loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"
* $loinc#883-9 "ABO group [Type] in Blood"
* $loinc#57743-7 "ABO group [Type] in Blood by Confirmatory method"
* $loinc#10331-7 "Rh [Type] in Blood"
* $loinc#26515-7 "Platelets [#/volume] in Blood"
// Triple elimination.
* $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* $loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"
* $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
// Pregnancy.
* $loinc#5804-0 "Protein [mass/volume] in urine by test strip"
// Tuberculosis.
* $loinc#11477-7 "Microscopic observation [Identifier] in Sputum by Acid fast stain"
* $loinc#88874-3 "Mycobacterium tuberculosis complex DNA [Presence] in Isolate or Specimen by Molecular genetics method"
* $loinc#89372-7 "Mycobacterium tuberculosis complex rpoB gene rifAMPin resistance mutation [Presence] by Molecular method"
// Diabetes, cholesterol, uric acid.
* $loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"
* $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* $loinc#1558-6 "Fasting glucose [Mass/volume] in Serum or Plasma"
* $loinc#1521-4 "Glucose [Mass/volume] in Serum or Plasma --2 hours post meal"
* $loinc#4548-4 "Hemoglobin A1c/Hemoglobin.total in Blood"
* $loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"
* $loinc#2085-9 "Cholesterol in HDL [Mass/volume] in Serum or Plasma"
* $loinc#2089-1 "Cholesterol in LDL [Mass/volume] in Serum or Plasma"
* $loinc#2571-8 "Triglyceride [Mass/volume] in Serum or Plasma"
* $loinc#3084-1 "Urate [Mass/volume] in Serum or Plasma"
// Newborn screening, cancer.
* $loinc#29575-8 "Thyrotropin [Units/volume] in DBS"
* $loinc#44550-2 "Human papilloma virus DNA [Presence] in Cervix by Probe"
* $loinc#14563-1 "Hemoglobin.gastrointestinal [Presence] in Stool --1st specimen"
* $loinc#19766-5 "Microscopic observation [Identifier] in Cervical or vaginal smear or scraping by Cyto stain Narrative"
