Profile: IlpHaemoglobinCheck
Parent: IlpObservation
Id: ilp-haemoglobin-check
Title: "Pemeriksaan hemoglobin (Haemoglobin check)"
Description: "Kadar hemoglobin dan golongan anemianya, pada remaja putri, ibu hamil dan siapa pun. Haemoglobin and the class of anaemia, in adolescent girls, pregnant women and anyone."
* insert Metadata
* code obeys ilp-hb-1
* insert MeasuredAmount
* value[x] obeys ilp-hb-2
* interpretation obeys ilp-hb-3 and ilp-hb-4 and ilp-hb-5
* method MS
* specimen MS

Invariant: ilp-hb-1
Description: "Kode ini bukan pemeriksaan hemoglobin. Pakai LOINC 30352-9 (darah kapiler) atau 718-7. | This code is no haemoglobin test. Use LOINC 30352-9 (capillary blood) or 718-7."
* insert CodeAmong('30352-9' | '718-7')

Invariant: ilp-hb-2
Description: "Hemoglobin di luar 2-25 g/dL. Periksa angka dan satuannya. | Haemoglobin is outside 2-25 g/dL. Check number and unit."
* insert PlausibleOf('30352-9' | '718-7', g/dL, 2, 25)

// Bands differ. Girls: mild 11-11.9, moderate 8-10.9, severe under 8. Pregnancy: 10-10.9, 7-9.9, under 7. Men: anaemia already under 13.
// Nobody told us which holds, so only what all of them rule out is doubted.
Invariant: ilp-hb-3
Description: "Golongan anemia tidak sesuai dengan hemoglobinnya, baik batas remaja putri maupun batas ibu hamil. Periksa angka dan interpretation. | The class of anaemia does not fit the haemoglobin by the limits for girls nor by those for pregnancy. Check number and interpretation."
* insert ThreeClasses('30352-9' | '718-7', code = 'g/dL', 'OI000032', $this >= 10 and $this < 13, 'OI000033', $this >= 7 and $this < 11, 'OI000034', $this < 8)

Invariant: ilp-hb-4
Description: "Normal atau rendah tidak sesuai dengan hemoglobinnya. Periksa angka dan interpretation. | Normal or low does not fit the haemoglobin. Check number and interpretation."
* insert TwoClasses('30352-9' | '718-7', code = 'g/dL', 'N' | '860635002', $this >= 11, 'L', $this < 13.5)

// WHO's code for the test in antenatal care stands beside LOINC's.
Invariant: ilp-hb-5
Description: "Golongan anemia tidak sesuai dengan batas ibu hamil: ringan 10-10,9; sedang 7-9,9; berat di bawah 7 g/dL. | The class of anaemia does not fit the limits in pregnancy: mild 10-10.9, moderate 7-9.9, severe under 7 g/dL."
* insert ThreeClasses('ANC.B9.DE175', code = 'g/dL', 'OI000032', $this >= 10 and $this < 11, 'OI000033', $this >= 7 and $this < 10, 'OI000034', $this < 7)
