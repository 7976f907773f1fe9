// What cannot be true or cannot be used.

Invariant: ilp-nb-1
Description: "Berat, panjang, lingkar kepala dan usia gestasi saat lahir harus lebih dari 0. Bila tidak diukur, hapus value dan isi dataAbsentReason. | Weight, length, head circumference and gestation at birth are above 0. If it was not measured, remove value and set dataAbsentReason."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '8339-4' or code = '89269-5' or code = '9843-4' or code = '76516-4')).empty() or (ofType(integer) | ofType(Quantity).value).where($this <= 0).empty()"

Invariant: ilp-nb-2
Description: "Skor Apgar berupa bilangan bulat 0 sampai 10. | An Apgar score is a whole number from 0 to 10."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '9272-6' or code = '9274-2' or code = '9271-8')).empty() or (ofType(integer) | ofType(Quantity).value).where(toString().matches('^([0-9]|10)([.]0+)?$')).exists()"

Invariant: ilp-nb-3
Description: "Anak ke berapa dimulai dari 1. | The place in the family order begins at 1."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://snomed.info/sct' and code = '365475008').empty() or (ofType(integer) | ofType(Quantity).value).where($this < 1).empty()"

Invariant: ilp-nb-4
Description: "Berat lahir, panjang, lingkar kepala dan usia gestasi harus berupa angka dengan satuan. Kirim valueQuantity. | Birth weight, length, head circumference and gestation are numbers with a unit. Send valueQuantity."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '8339-4' or code = '89269-5' or code = '9843-4' or code = '76516-4')).empty() or ofType(Quantity).exists()"

Invariant: ilp-nb-5
Description: "Saturasi oksigen di luar 0-100 persen. Periksa angkanya. | The oxygen saturation is outside 0-100 percent. Check the number."
Severity: #error
Expression: "%resource.code.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/newborn-screening' and code.startsWith('oxygen-saturation')).empty() or (ofType(integer) | ofType(Quantity).value).where($this < 0 or $this > 100).empty()"

Invariant: ilp-nb-6
Description: "Hasil TSH atau FT4 tidak boleh negatif. Periksa angkanya. | A result of TSH or FT4 cannot be negative. Check the number."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '29575-8' or code = '3016-3' or code = '83122-2')).empty() or (ofType(integer) | ofType(Quantity).value).where($this < 0).empty()"

Invariant: ilp-nb-7
Description: "Jam lahir harus berupa waktu. Kirim valueTime, misalnya 03:20:00. | The birth time is a time. Send valueTime, such as 03:20:00."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '57715-5').empty() or ofType(time).exists() or ofType(dateTime).exists()"

// 4000 g is in no class as printed: BBLC and BBLB both pass.
Invariant: ilp-nb-8
Description: "Kelas berat lahir tidak sesuai beratnya: BBLASR di bawah 1000; BBLSR mulai 1000; BBLR mulai 1500; BBLC mulai 2500; BBLB di atas 4000 g. | The birth weight class does not fit the weight: BBLASR below 1000; BBLSR from 1000; BBLR from 1500; BBLC from 2500; BBLB above 4000 g."
Severity: #error
Expression: "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/birth-weight-class').code.all(($this = 'bblasr' implies %resource.value.ofType(Quantity).where(code = 'g' or code = 'kg').select(iif(code = 'kg', value * 1000, value)).all($this < 1000)) and ($this = 'bblsr' implies %resource.value.ofType(Quantity).where(code = 'g' or code = 'kg').select(iif(code = 'kg', value * 1000, value)).all($this >= 1000 and $this < 1500)) and ($this = 'bblr' implies %resource.value.ofType(Quantity).where(code = 'g' or code = 'kg').select(iif(code = 'kg', value * 1000, value)).all($this >= 1500 and $this < 2500)) and ($this = 'bblc' implies %resource.value.ofType(Quantity).where(code = 'g' or code = 'kg').select(iif(code = 'kg', value * 1000, value)).all($this >= 2500 and $this <= 4000)) and ($this = 'bblb' implies %resource.value.ofType(Quantity).where(code = 'g' or code = 'kg').select(iif(code = 'kg', value * 1000, value)).all($this >= 4000)))"

// 42 weeks are in no class as printed: BCB and BLB both pass.
Invariant: ilp-nb-9
Description: "Kelas usia gestasi tidak sesuai angkanya: BKB di bawah 37; BCB mulai 37; BLB di atas 42 minggu. | The gestation class does not fit the number: BKB below 37; BCB from 37; BLB above 42 weeks."
Severity: #error
Expression: "coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/gestation-class').code.all(($this = 'bkb' implies %resource.value.ofType(Quantity).where(code = 'wk').value.all($this < 37)) and ($this = 'bcb' implies %resource.value.ofType(Quantity).where(code = 'wk').value.all($this >= 37 and $this <= 42)) and ($this = 'blb' implies %resource.value.ofType(Quantity).where(code = 'wk').value.all($this >= 42)))"

// What is doubtful.

Invariant: ilp-nb-10
Description: "Berat lahir di luar 300-7000 g. Periksa angka dan satuannya: 3,2 kg adalah 3200 g. | The birth weight is outside 300-7000 g. Check number and unit: 3.2 kg is 3200 g."
* insert DoubtfulRange([[http://loinc.org]], ^8339-4$, ^g$, 300, 7000)

Invariant: ilp-nb-11
Description: "Panjang lahir di luar 20-65 cm. Periksa angka dan satuannya. | The length at birth is outside 20-65 cm. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^89269-5$, ^cm$, 20, 65)

// Up to 60 cm, because the code serves older children too.
Invariant: ilp-nb-12
Description: "Lingkar kepala di luar 15-60 cm. Periksa angka dan satuannya. | The head circumference is outside 15-60 cm. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^9843-4$, ^cm$, 15, 60)

Invariant: ilp-nb-13
Description: "Usia gestasi saat lahir di luar 20-45 minggu. Periksa angka dan satuan (wk). | The gestation at birth is outside 20-45 weeks. Check number and unit (wk)."
* insert DoubtfulRange([[http://loinc.org]], ^76516-4$, ^wk$, 20, 45)
