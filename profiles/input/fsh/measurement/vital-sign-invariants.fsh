// On the element value[x], so that the issue points at the value.

// Only for what cannot be zero in a living person; scores can.
Invariant: ilp-vital-1
Description: "Nilai ini harus lebih dari 0. Bila tidak diukur, hapus value dan isi dataAbsentReason; jangan kirim 0. | This value must be above 0. If it was not measured, remove value and set dataAbsentReason; do not send 0."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and (code = '8480-6' or code = '8462-4' or code = '8310-5' or code = '29463-7' or code = '8302-2' or code = '8867-4' or code = '9279-1')).empty() or ofType(Quantity).where(value <= 0).empty()"

Invariant: ilp-vital-2
Description: "Satuan belum berupa kode UCUM. Isi system http://unitsofmeasure.org dan code, misalnya kg, cm, mm[Hg], Cel, /min. | The unit is not a UCUM code. Set system http://unitsofmeasure.org and code, such as kg, cm, mm[Hg], Cel, /min."
Severity: #warning
Expression: "ofType(Quantity).all(system = 'http://unitsofmeasure.org' and code.exists())"

// A warning: rare true values exist. Values in another unit are left alone.
RuleSet: PlausibleRange(loinc, unit, low, high)
* severity = #warning
* expression = "%resource.code.coding.where(system = 'http://loinc.org' and code = '{loinc}').empty() or ofType(Quantity).where(code.empty() or code.matches('{unit}')).where(value < {low} or value > {high}).empty()"

Invariant: ilp-vital-3
Description: "Tekanan darah sistolik di luar 30-350 mm[Hg]. Periksa angka dan satuannya. | Systolic blood pressure is outside 30-350 mm[Hg]. Check number and unit."
* insert PlausibleRange(8480-6, ^mm, 30, 350)

Invariant: ilp-vital-4
Description: "Tekanan darah diastolik di luar 10-250 mm[Hg]. Periksa angka dan satuannya. | Diastolic blood pressure is outside 10-250 mm[Hg]. Check number and unit."
* insert PlausibleRange(8462-4, ^mm, 10, 250)

Invariant: ilp-vital-5
Description: "Suhu tubuh di luar 25-45 Cel. Periksa angka dan satuannya. | Body temperature is outside 25-45 Cel. Check number and unit."
* insert PlausibleRange(8310-5, ^Cel$, 25, 45)

Invariant: ilp-vital-6
Description: "Berat badan di luar 0.2-650 kg. Periksa angka dan satuannya. | Body weight is outside 0.2-650 kg. Check number and unit."
* insert PlausibleRange(29463-7, ^kg$, 0.2, 650)

Invariant: ilp-vital-7
Description: "Tinggi atau panjang badan di luar 15-260 cm. Periksa angka dan satuannya. | Body height or length is outside 15-260 cm. Check number and unit."
* insert PlausibleRange(8302-2, ^cm$, 15, 260)

Invariant: ilp-vital-8
Description: "Denyut jantung di luar 15-350 /min. Periksa angka dan satuannya. | Heart rate is outside 15-350 /min. Check number and unit."
* insert PlausibleRange(8867-4, min$, 15, 350)

Invariant: ilp-vital-9
Description: "Laju napas di luar 3-150 /min. Periksa angka dan satuannya. | Respiratory rate is outside 3-150 /min. Check number and unit."
* insert PlausibleRange(9279-1, min$, 3, 150)
