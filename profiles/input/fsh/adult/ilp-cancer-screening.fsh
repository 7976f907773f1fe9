Profile: IlpCancerScreening
Parent: IlpObservation
Id: ilp-cancer-screening
Title: "Skrining kanker (Cancer screening)"
Description: "Hasil IVA, HPV DNA, inspekulo, pap smear, SADANIS, USG payudara, colok dubur atau darah samar feses. The result of VIA, HPV DNA, speculum examination, Pap smear, clinical or ultrasound breast examination, rectal examination or faecal occult blood."
* insert Metadata
* code obeys ilp-cancer-1
* insert InterpretedFinding
* bodySite MS
* value[x] obeys ilp-cancer-2
* interpretation obeys ilp-cancer-3
* specimen MS

Invariant: ilp-cancer-1
Description: "Kode ini bukan skrining kanker. Pakai X099241 IVA, LOINC 44550-2 HPV DNA, 19766-5 pap smear, 24601-7 USG payudara, 14563-1 darah samar; SNOMED 451024007 inspekulo, 13607009 SADANIS, 410007005 colok dubur. | This code is no cancer screening. Use X099241 VIA, LOINC 44550-2 HPV DNA, 19766-5 Pap smear, 24601-7 breast ultrasound, 14563-1 occult blood; SNOMED 451024007 speculum, 13607009 clinical breast examination, 410007005 rectal examination."
* insert CodeAmong('X099241' | '44550-2' | '19766-5' | '24601-7' | '14563-1' | '451024007' | '13607009' | '410007005')

// An answer that belongs to another organ's test can be used for neither.
Invariant: ilp-cancer-2
Description: "Hasil ini milik pemeriksaan lain, misalnya hasil payudara pada IVA. Periksa code dan value. | This result belongs to another test, such as a breast result on VIA. Check code and value."
Severity: #error
Expression: "(ofType(CodeableConcept).coding.where(code = '300557001').empty() or %resource.code.coding.code contains 'X099241') and (ofType(CodeableConcept).coding.where(code in ('787724008' | 'OV000351' | 'OV000352')).empty() or %resource.code.coding.code contains '44550-2') and (ofType(CodeableConcept).coding.where(code = '290084006').empty() or %resource.code.coding.where(code in ('13607009' | '24601-7')).exists()) and (ofType(CodeableConcept).coding.where(code = '248523006').empty() or %resource.code.coding.code contains '410007005') and (ofType(CodeableConcept).coding.where(code = '167667006').empty() or %resource.code.coding.code contains '14563-1')"

Invariant: ilp-cancer-3
Description: "Interpretasi tidak sesuai dengan hasil skrining. Periksa value dan interpretation. | The interpretation does not fit the result of the screening. Check value and interpretation."
Severity: #warning
Expression: "(coding.where(code in ('N' | 'NEG')).empty() or %resource.value.ofType(CodeableConcept).coding.where(code in ('300557001' | 'OV000351' | 'OV000352' | '248523006')).empty()) and (coding.where(code in ('A' | 'POS')).empty() or %resource.value.ofType(CodeableConcept).coding.where(code in ('787724008' | '290084006' | '167667006' | '395100000')).empty())"
