// Not a child of ilp-vital-sign: SATUSEHAT files the arm circumference under exam.
Profile: IlpChildMeasurement
Parent: IlpObservation
Id: ilp-child-measurement
Title: "Pengukuran balita (Under-five measurement)"
Description: "Berat, panjang atau tinggi, lingkar kepala atau lingkar lengan atas anak di bawah lima tahun, dengan posisi ukurnya. Weight, length or height, head or mid-upper arm circumference of a child under five, with the position it was measured in."
* insert Metadata
* extension contains IlpLengthCorrection named lengthCorrection 0..1 MS
* category MS
* code from IlpChildMeasurementVS (extensible)
* code obeys ilp-child-1 and ilp-child-7
* value[x] only Quantity
* value[x] obeys ilp-vital-2 and ilp-child-2 and ilp-child-3 and ilp-child-4 and ilp-child-5 and ilp-child-6
* interpretation obeys ilp-child-9
* obeys ilp-child-8

Invariant: ilp-child-1
Description: "Kode ini bukan pengukuran balita. Pakai 29463-7 berat, 8306-3 panjang (telentang), 8308-9 tinggi (berdiri), 9843-4 lingkar kepala, atau SNOMED 284473002 lingkar lengan atas. | This code is no under-five measurement. Use 29463-7 weight, 8306-3 length (lying), 8308-9 height (standing), 9843-4 head, or SNOMED 284473002 mid-upper arm."
Severity: #error
Expression: "coding.where((system = 'http://loinc.org' and code.matches('^(29463-7|8306-3|8308-9|8302-2|9843-4)$')) or (system = 'http://snomed.info/sct' and code = '284473002')).exists()"

Invariant: ilp-child-2
Description: "Ukuran anak harus lebih dari 0. Bila tidak diukur, hapus value dan isi dataAbsentReason; jangan kirim 0. | A child's measurement must be above 0. If it was not taken, remove value and set dataAbsentReason; do not send 0."
Severity: #error
Expression: "ofType(Quantity).where(value <= 0).empty()"

// The ranges are wide and our own: from a very small newborn to a very large five-year-old. Values in other units are left alone.
Invariant: ilp-child-3
Description: "Berat balita di luar 0,5-50 kg. Periksa angka dan satuannya (kg atau g). | The child's weight is outside 0.5-50 kg. Check number and unit (kg or g)."
Severity: #warning
Expression: "%resource.code.coding.where(code = '29463-7').empty() or ofType(Quantity).where(((code.empty() or code = 'kg') and (value < 0.5 or value > 50)) or (code = 'g' and (value < 500 or value > 50000))).empty()"

Invariant: ilp-child-4
Description: "Panjang atau tinggi balita di luar 30-140 cm. Periksa angka dan satuannya. | The child's length or height is outside 30-140 cm. Check number and unit."
Severity: #warning
Expression: "%resource.code.coding.where(code = '8306-3' or code = '8308-9' or code = '8302-2').empty() or ofType(Quantity).where((code.empty() or code = 'cm') and (value < 30 or value > 140)).empty()"

Invariant: ilp-child-5
Description: "Lingkar kepala balita di luar 20-65 cm. Periksa angka dan satuannya. | The child's head circumference is outside 20-65 cm. Check number and unit."
Severity: #warning
Expression: "%resource.code.coding.where(code = '9843-4').empty() or ofType(Quantity).where((code.empty() or code = 'cm') and (value < 20 or value > 65)).empty()"

Invariant: ilp-child-6
Description: "Lingkar lengan atas balita di luar 5-35 cm. Periksa angka dan satuannya. | The child's mid-upper arm circumference is outside 5-35 cm. Check number and unit."
Severity: #warning
Expression: "%resource.code.coding.where(code = '284473002').empty() or ofType(Quantity).where((code.empty() or code = 'cm') and (value < 5 or value > 35)).empty()"

Invariant: ilp-child-7
Description: "Posisi ukur tidak disebut, padahal PB/U dan TB/U berbeda 0,7 cm. Pakai 8306-3 bila telentang, 8308-9 bila berdiri. | The position is not said, and length and height for age differ by 0.7 cm. Use 8306-3 if lying, 8308-9 if standing."
Severity: #warning
Expression: "coding.where(code = '8302-2').empty() or coding.where(code = '8306-3' or code = '8308-9').exists()"

// What got 0.7 cm added is a length now, what got it taken off is a height.
Invariant: ilp-child-8
Description: "Koreksi posisi tidak cocok dengan kodenya. Tambah 0,7 cm menghasilkan panjang (8306-3), kurang 0,7 cm menghasilkan tinggi (8308-9); ukuran lain tidak dikoreksi. | The correction for position does not fit the code. Adding 0.7 cm makes a length (8306-3), taking it off a height (8308-9); other measurements are not corrected."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').empty() or (extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').value.ofType(Quantity).value > 0 and code.coding.where(code = '8306-3').exists()) or (extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/length-correction').value.ofType(Quantity).value < 0 and code.coding.where(code = '8308-9' or code = '8302-2').exists())"

// Under 11.5 cm is severe from 6 to 59 months.
Invariant: ilp-child-9
Description: "Lingkar lengan atas di bawah 11,5 cm bukan normal pada umur 6-59 bulan. Periksa ukuran dan interpretation-nya. | A mid-upper arm circumference under 11.5 cm is not normal at 6-59 months. Check the measurement and its interpretation."
Severity: #warning
Expression: "%resource.code.coding.where(code = '284473002').empty() or coding.where(code = 'N' or code = 'OI000003').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'cm') and value < 11.5).empty()"
