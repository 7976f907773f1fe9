// What cannot be true or cannot be used.

Invariant: ilp-ob-1
Description: "Nilai ini tidak boleh negatif. Periksa angkanya. | This value cannot be negative. Check the number."
Severity: #error
Expression: "(ofType(integer) | ofType(Quantity).value).where($this < 0).empty()"

Invariant: ilp-ob-2
Description: "Berat badan, IMT dan LiLA ibu harus lebih dari 0. Bila tidak diukur, hapus value dan isi dataAbsentReason. | The mother's weight, BMI and arm circumference are above 0. If it was not measured, remove value and set dataAbsentReason."
Severity: #error
Expression: "%resource.code.coding.where((system = 'http://loinc.org' and code = '56077-1') or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000010') or (system = 'http://snomed.info/sct' and code = '284473002')).empty() or (ofType(integer) | ofType(Quantity).value).where($this <= 0).empty()"

Invariant: ilp-ob-3
Description: "Gravida, paritas, abortus dan jumlah TTD harus berupa angka. Kirim valueInteger. | Gravida, parity, abortions and the number of iron tablets are numbers. Send valueInteger."
Severity: #error
Expression: "%resource.code.coding.where((system = 'http://loinc.org' and (code = '11996-6' or code = '11977-6' or code = '64708-1' or code = '69043-8')) or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000127')).empty() or ofType(integer).exists() or ofType(Quantity).exists()"

Invariant: ilp-ob-4
Description: "HPHT dan HPL harus berupa tanggal. Kirim valueDateTime, misalnya 2026-08-01. | The last menstrual period and the expected delivery are dates. Send valueDateTime, such as 2026-08-01."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '8665-2' or code = '11778-8' or code = '11781-2')).empty() or ofType(dateTime).exists()"

Invariant: ilp-ob-5
Description: "Trimester hanya 1, 2 atau 3. | The trimester is 1, 2 or 3."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '32418-6').empty() or (ofType(integer) | ofType(Quantity).value).all(toString().matches('^[1-3]([.]0+)?$'))"

// A day's room for clocks and time zones.
Invariant: ilp-ob-6
Description: "HPHT sesudah waktu pemeriksaan. Periksa tahun, bulan dan tanggalnya. | The last menstrual period is after the time of the examination. Check year, month and day."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '8665-2').empty() or ofType(dateTime).where($this > %resource.effective.ofType(dateTime) + 1 day).empty()"

// 44 weeks: longer than any pregnancy lasts.
Invariant: ilp-ob-7
Description: "HPL lebih dari 44 minggu (308 hari) sesudah pemeriksaan. Periksa tahunnya. | The expected delivery is more than 44 weeks (308 days) after the examination. Check the year."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '11778-8' or code = '11781-2')).empty() or ofType(dateTime).where($this > %resource.effective.ofType(dateTime) + 308 days).empty()"

Invariant: ilp-ob-8
Description: "Kepemilikan Buku KIA dijawab ya atau tidak. Kirim valueBoolean. | Whether she has the mother and child handbook is yes or no. Send valueBoolean."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000014').empty() or ofType(boolean).exists() or ofType(CodeableConcept).exists()"

// What is doubtful.

// 44 weeks and the 42 days of childbed, when it is still asked.
Invariant: ilp-ob-9
Description: "HPHT lebih dari 350 hari sebelum pemeriksaan. Periksa tahunnya. | The last menstrual period is more than 350 days before the examination. Check the year."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '8665-2').empty() or ofType(dateTime).where($this < %resource.effective.ofType(dateTime) - 350 days).empty()"

Invariant: ilp-ob-10
Description: "Usia kehamilan lebih dari 44 minggu. Periksa angka, satuan (wk) dan HPHT. | The gestational age is above 44 weeks. Check number, unit (wk) and last menstrual period."
* insert DoubtfulRange([[http://loinc.org]], [[^(18185-9|11888-5)$]], ^wk$, 0, 44)

Invariant: ilp-ob-11
Description: "LiLA ibu di luar 15-60 cm. Periksa angka dan satuannya. | The mother's arm circumference is outside 15-60 cm. Check number and unit."
* insert DoubtfulRange([[http://snomed.info/sct]], ^284473002$, ^cm$, 15, 60)

// The sources dispute the limit of KEK: below 23 cm (SATUSEHAT, with a risk class from 23 to below 23.5) or below 23.5 cm (KMK 2015/2023).
// From 23.5 cm on neither calls it KEK or a risk; that alone is an error.
Invariant: ilp-ob-12
Description: "LiLA 23,5 cm atau lebih bukan KEK dan bukan risiko KEK. Perbaiki angka atau interpretation. | An arm circumference of 23.5 cm or more is neither KEK nor a risk of it. Correct the number or the interpretation."
Severity: #error
Expression: "coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OI000018' or code = 'OI000035')).empty() or %resource.code.coding.where(system = 'http://snomed.info/sct' and code = '284473002').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'cm') and value >= 23.5).empty()"

// Below 23.5 cm neither calls it normal. A warning, because a child's arm, measured by the same code, may be.
Invariant: ilp-ob-13
Description: "LiLA ibu di bawah 23,5 cm disebut normal. Pakai OI000035 (risiko KEK) atau OI000018 (KEK). | The mother's arm circumference is below 23.5 cm but called normal. Use OI000035 (risk of KEK) or OI000018 (KEK)."
Severity: #warning
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation' and code = 'N').empty() or %resource.code.coding.where(system = 'http://snomed.info/sct' and code = '284473002').empty() or %resource.value.ofType(Quantity).where((code.empty() or code = 'cm') and value < 23.5).empty()"

Invariant: ilp-ob-14
Description: "Berat badan sebelum hamil di luar 25-300 kg. Periksa angka dan satuannya. | The weight before pregnancy is outside 25-300 kg. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^56077-1$, ^kg$, 25, 300)

Invariant: ilp-ob-15
Description: "IMT sebelum hamil di luar 10-70 kg/m2. Hitung ulang dari berat (kg) dan tinggi (m). | The BMI before pregnancy is outside 10-70 kg/m2. Work it out again from weight (kg) and height (m)."
* insert DoubtfulRange([[http://terminology.kemkes.go.id/CodeSystem/clinical-term]], ^OC000010$, ^kg/m2$, 10, 70)

// The classes on which the weight-gain target rests; what lies between the printed bounds fits either side.
Invariant: ilp-ob-16
Description: "Kelas IMT tidak sesuai angkanya: kurus sampai 18,4; normal 18,5-24,9; gemuk 25-29,9; obesitas mulai 30. Target kenaikan berat ikut salah. | The BMI class does not fit the number: underweight to 18.4; normal 18.5-24.9; overweight 25-29.9; obese from 30. The weight-gain target goes wrong with it."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000010').empty() or (coding.where(system = 'http://snomed.info/sct' and code = '248342006').empty() or %resource.value.ofType(Quantity).where(value >= 18.5).empty()) and (coding.where(system = 'http://snomed.info/sct' and code = '43664005').empty() or %resource.value.ofType(Quantity).where(value <= 18.4 or value >= 25).empty()) and (coding.where(system = 'http://snomed.info/sct' and code = '238131007').empty() or %resource.value.ofType(Quantity).where(value <= 24.9 or value >= 30).empty()) and (coding.where(system = 'http://snomed.info/sct' and code = '414915002').empty() or %resource.value.ofType(Quantity).where(value <= 29.9).empty())"

Invariant: ilp-ob-17
Description: "Gravida sudah termasuk kehamilan ini, jadi bukan 0; gravida, paritas atau abortus di atas 20 jarang benar. Periksa angkanya. | Gravida includes this pregnancy and so is not 0; gravida, parity or abortions above 20 are rarely true. Check the number."
Severity: #warning
Expression: "(%resource.code.coding.where(system = 'http://loinc.org' and code = '11996-6').empty() or (ofType(integer) | ofType(Quantity).value).where($this < 1).empty()) and (%resource.code.coding.where(system = 'http://loinc.org' and (code = '11996-6' or code = '11977-6' or code = '64708-1' or code = '69043-8')).empty() or (ofType(integer) | ofType(Quantity).value).where($this > 20).empty())"

Invariant: ilp-ob-18
Description: "Jarak kehamilan lebih dari 420 bulan (35 tahun). Periksa angka dan satuan (mo). | The spacing is more than 420 months (35 years). Check number and unit (mo)."
* insert DoubtfulRange([[http://terminology.kemkes.go.id/CodeSystem/clinical-term]], ^OC000001$, ^mo$, 0, 420)

// 0 is true in early pregnancy and in late childbed.
Invariant: ilp-ob-19
Description: "Tinggi fundus uteri lebih dari 50 cm. Periksa angka dan satuan (cm). | The fundal height is above 50 cm. Check number and unit (cm)."
* insert DoubtfulRange([[http://loinc.org]], ^11881-0$, ^cm$, 0, 50)

Invariant: ilp-ob-20
Description: "Denyut jantung janin di luar 60-240 /min. Bila tidak terdengar, jangan kirim 0: isi dataAbsentReason dan catat diagnosisnya. | The fetal heart rate is outside 60-240 /min. If none was heard send no 0: set dataAbsentReason and record the diagnosis."
* insert DoubtfulRange([[http://loinc.org]], [[^(55283-6|11948-7)$]], min$, 60, 240)

Invariant: ilp-ob-21
Description: "Taksiran berat janin di luar 5-7000 g. Periksa angka dan satuannya. | The estimated fetal weight is outside 5-7000 g. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], [[^(89087-1|11727-5)$]], ^g$, 5, 7000)

// Three tablets a day at most.
Invariant: ilp-ob-22
Description: "Lebih dari 93 TTD dalam satu bulan. Tulis jumlah yang diminum bulan terakhir, bukan sejak awal hamil. | More than 93 iron tablets in one month. Give the number taken in the last month, not since the pregnancy began."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000127').empty() or (ofType(integer) | ofType(Quantity).value).where($this > 93).empty()"

Invariant: ilp-ob-23
Description: "Presentasi, posisi kepala dan target kenaikan berat sebaiknya berkode, supaya terbaca sistem lain. Kirim valueCodeableConcept. | Presentation, engagement of the head and weight-gain target are better coded, so that other systems can read them. Send valueCodeableConcept."
Severity: #warning
Expression: "%resource.code.coding.where((system = 'http://loinc.org' and code = '72155-5') or code = '249111004' or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000011')).empty() or ofType(CodeableConcept).exists()"
