Profile: IlpPhysicalPerformance
Parent: IlpObservation
Id: ilp-physical-performance
Title: "Tes kinerja fisik SPPB (Physical performance, SPPB)"
Description: "Short Physical Performance Battery: keseimbangan, jalan 4 meter dan berdiri dari kursi. Short Physical Performance Battery: balance, 4 metre walk and chair stand."
* insert Metadata
* code obeys ilp-sppb-1
* insert ScoredPoints
* value[x] obeys ilp-sppb-2 and ilp-sppb-3
* interpretation obeys ilp-sppb-4
* insert PartsOfOwnCode
* component.value[x] only integer
* component obeys ilp-sppb-5
* obeys ilp-sppb-6

Invariant: ilp-sppb-1
Description: "Kode ini bukan tes kinerja fisik. Pakai SNOMED 714283000 (jumlah SPPB) atau LOINC 66248-6 (keseimbangan). | This code is no physical performance test. Use SNOMED 714283000 (SPPB total) or LOINC 66248-6 (balance)."
* insert CodeAmong('714283000' | '66248-6')

Invariant: ilp-sppb-2
Description: "Jumlah SPPB adalah bilangan bulat 0-12. Hitung ulang. | The SPPB total is a whole number from 0 to 12. Add up again."
* insert PointsWithin('714283000', 0, 12)

Invariant: ilp-sppb-3
Description: "Tes keseimbangan adalah bilangan bulat 0-4. Hitung ulang. | The balance test is a whole number from 0 to 4. Add up again."
* insert PointsWithin('66248-6', 0, 4)

// The sources give no limit. Held to what no reading calls so: limited with every point, normal with half of them or fewer.
Invariant: ilp-sppb-4
Description: "Interpretasi tidak sesuai dengan SPPB: terbatas bukan 12, normal bukan 0-6. | The interpretation does not fit the SPPB: limited is not 12, normal not 0-6."
* insert TwoClasses('714283000', true, 'N', $this >= 7, 'A' | '82971005', $this <= 11)

Invariant: ilp-sppb-5
Description: "Setiap bagian SPPB bernilai 0-4. Perbaiki nilainya. | Each part of the SPPB has 0-4 points. Correct the points."
Severity: #error
Expression: "value.ofType(integer).all($this >= 0 and $this <= 4)"

// Only when all three are there.
Invariant: ilp-sppb-6
Description: "Ketiga bagian tidak berjumlah sama dengan SPPB. Hitung ulang. | The three parts do not add up to the SPPB. Add up again."
Severity: #error
Expression: "component.where(code.coding.code.where(startsWith('sppb-')).exists()).value.ofType(integer).count() < 3 or (value.ofType(Quantity).value | value.ofType(integer)).all($this = %resource.component.value.ofType(integer).aggregate($this + $total, 0))"
