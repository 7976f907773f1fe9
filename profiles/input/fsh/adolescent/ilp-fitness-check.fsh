Profile: IlpFitnessCheck
Parent: IlpObservation
Id: ilp-fitness-check
Title: "Pemeriksaan kebugaran jasmani (Fitness check)"
Description: "Waktu lari 1000 atau 1600 m, tes jalan Rockport, atau jarak jalan 6 menit. Time to run 1000 or 1600 m, the Rockport walk, or the distance walked in 6 minutes."
* insert Metadata
* code obeys ilp-fit-1
* insert MeasuredAmount
* value[x] obeys ilp-fit-2 and ilp-fit-3 and ilp-fit-4 and ilp-fit-5
* interpretation obeys ilp-fit-6

Invariant: ilp-fit-1
Description: "Kode ini bukan tes kebugaran. Pakai OC000124 (1000 m) atau OC000125 (1600 m) kementerian, atau rockport-walk atau six-minute-walk kami. | This code is no fitness test. Use the ministry's OC000124 (1000 m) or OC000125 (1600 m), or our rockport-walk or six-minute-walk."
* insert CodeAmong('OC000124' | 'OC000125' | 'rockport-walk' | 'six-minute-walk')

// The ranges are wide and our own: from a world record to a slow walk.
Invariant: ilp-fit-2
Description: "Waktu 1000 m di luar 120-1800 detik. Periksa angka dan satuannya. | The time over 1000 m is outside 120-1800 seconds. Check number and unit."
* insert PlausibleOf('OC000124', s, 120, 1800)

Invariant: ilp-fit-3
Description: "Waktu 1600 m di luar 210-3600 detik. Periksa angka dan satuannya. | The time over 1600 m is outside 210-3600 seconds. Check number and unit."
* insert PlausibleOf('OC000125', s, 210, 3600)

Invariant: ilp-fit-4
Description: "Waktu jalan Rockport di luar 420-3600 detik. Periksa angka dan satuannya. | The time of the Rockport walk is outside 420-3600 seconds. Check number and unit."
* insert PlausibleOf('rockport-walk', s, 420, 3600)

Invariant: ilp-fit-5
Description: "Jarak jalan 6 menit di luar 10-1000 m. Periksa angka dan satuannya. | The distance walked in 6 minutes is outside 10-1000 m. Check number and unit."
* insert PlausibleOf('six-minute-walk', m, 10, 1000)

// The limits depend on age and sex, so the result is held against the reference range that came with it, found by its text.
Invariant: ilp-fit-6
Description: "Tingkat kebugaran tidak sesuai dengan referenceRange yang ikut dikirim. Periksa angka, referenceRange dan interpretation. | The level of fitness does not fit the reference range that came with it. Check number, referenceRange and interpretation."
Severity: #warning
Expression: "%resource.referenceRange.where(%resource.interpretation.coding.display contains text).all((low.value > %resource.value.ofType(Quantity).value).allFalse() and (high.value < %resource.value.ofType(Quantity).value).allFalse())"
