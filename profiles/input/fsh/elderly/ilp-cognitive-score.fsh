Profile: IlpCognitiveScore
Parent: IlpObservation
Id: ilp-cognitive-score
Title: "Skor kognitif (Cognitive score)"
Description: "Mini-Cog, tes menggambar jam, AMT atau AD8-INA. Mini-Cog, clock drawing, AMT or AD8."
* insert Metadata
* code obeys ilp-cog-1
* insert InterpretedFinding
// SATUSEHAT answers the word part of the Mini-Cog (72234-8) with a code.
* value[x] only Quantity or integer or CodeableConcept
* value[x] obeys ilp-cog-2 and ilp-cog-3 and ilp-cog-4
* interpretation obeys ilp-cog-5 and ilp-cog-6 and ilp-cog-7

Invariant: ilp-cog-1
Description: "Kode ini bukan tes kognitif. Pakai LOINC 72233-0 (jumlah Mini-Cog), 72234-8 Mini-Cog, 79150-9 gambar jam, 71722-3 AD8, atau SNOMED 446840000 AMT. | This code is no cognitive test. Use LOINC 72233-0 (Mini-Cog total), 72234-8 Mini-Cog, 79150-9 clock drawing, 71722-3 AD8, or SNOMED 446840000 AMT."
* insert CodeAmong('72233-0' | '72234-8' | '79150-9' | '71722-3' | '446840000')

Invariant: ilp-cog-2
Description: "Jumlah Mini-Cog adalah bilangan bulat 0-5. Hitung ulang. | The Mini-Cog total is a whole number from 0 to 5. Add up again."
* insert PointsWithin('72233-0', 0, 5)

Invariant: ilp-cog-3
Description: "Skor AMT adalah bilangan bulat 0-10. Hitung ulang. | The AMT score is a whole number from 0 to 10. Add up again."
* insert PointsWithin('446840000', 0, 10)

Invariant: ilp-cog-4
Description: "Skor AD8 adalah bilangan bulat 0-8. Hitung ulang. | The AD8 score is a whole number from 0 to 8. Add up again."
* insert PointsWithin('71722-3', 0, 8)

Invariant: ilp-cog-5
Description: "Interpretasi tidak sesuai dengan Mini-Cog: berisiko 0-2, normal 3-5. | The interpretation does not fit the Mini-Cog: at risk 0-2, normal 3-5."
* insert TwoClasses('72233-0', true, 'N', $this >= 3, 'A' | '38369006', $this <= 2)

Invariant: ilp-cog-6
Description: "Interpretasi tidak sesuai dengan AMT: normal 8-10, gangguan sedang 4-7, berat 0-3. | The interpretation does not fit the AMT: normal 8-10, moderate 4-7, severe 0-3."
* insert ThreeClasses('446840000', true, 'N', $this >= 8, '192071009', $this >= 4 and $this <= 7, 'A', $this <= 7)

Invariant: ilp-cog-7
Description: "Interpretasi tidak sesuai dengan AD8: normal 0-1, berisiko mulai 2. | The interpretation does not fit the AD8: normal 0-1, at risk from 2."
* insert TwoClasses('71722-3', true, 'N', $this <= 1, 'A' | '698464007', $this >= 2)
