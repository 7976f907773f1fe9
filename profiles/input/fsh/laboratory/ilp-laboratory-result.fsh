// The rules of IlpObservation, plus what a laboratory's answer must say. SATUSEHAT rules 10008 to 10012, 10297, 10331, 10398.
Profile: IlpLaboratoryResult
Parent: IlpObservation
Id: ilp-laboratory-result
Title: "Hasil laboratorium (Laboratory result)"
Description: "Hasil satu pemeriksaan laboratorium, dari puskesmas, posyandu atau Labkesda. The result of one laboratory test, from a puskesmas, a posyandu or the district laboratory."
* insert Metadata
* identifier MS
* basedOn MS
* category 1..*
* insert SlicedByCoding(category)
* category contains laboratory 1..1 MS
* category[laboratory] = $observation-category#laboratory
* code from IlpLaboratoryTestVS (preferred)
* issued MS
* issued obeys ilp-labresult-3 and ilp-labresult-4
* value[x] obeys ilp-labresult-5 and ilp-labresult-6 and ilp-labresult-7
* dataAbsentReason MS
* interpretation MS
* note MS
* specimen MS
* referenceRange MS
* referenceRange obeys ilp-labresult-9
* obeys ilp-labresult-1 and ilp-labresult-2 and ilp-labresult-8

// Rule 10441.
Invariant: ilp-labresult-1
Description: "Nomor hasil bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/observation/<nomor organisasi>. | The result's number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/observation/<organisation number>."
* insert NumberOfFacility(observation)

// Stricter than ilp-obs-3: an order would be closed by an empty answer.
Invariant: ilp-labresult-2
Description: "Hasil laboratorium sudah final, tetapi kosong. Isi value, component atau hasMember; bila tidak ada hasil, isi dataAbsentReason. | The laboratory result is final, but empty. Set value, component or hasMember; if there is no result, set dataAbsentReason."
Severity: #error
Expression: "(status in ('final' | 'amended' | 'corrected')).not() or value.exists() or component.exists() or hasMember.exists() or dataAbsentReason.exists()"

// Rule 10296.
Invariant: ilp-labresult-3
Description: "Hasil dikeluarkan di masa depan. Periksa tanggal, jam dan zona waktu. | The result was issued in the future. Check date, time and zone."
* insert NotInFuture

// A warning: software fills effective with the time of collection, of the test or of the entry.
Invariant: ilp-labresult-4
Description: "Hasil dikeluarkan sebelum pemeriksaannya. Periksa issued dan effective. | The result was issued before the test. Check issued and effective."
Severity: #warning
Expression: "(%resource.effective.ofType(dateTime) > $this).allFalse() and (%resource.effective.ofType(Period).start > $this).allFalse()"

// Only for concentrations and counts that cannot be zero in a living person.
Invariant: ilp-labresult-5
Description: "Nilai ini harus lebih dari 0. Bila tidak diperiksa, hapus value dan isi dataAbsentReason; jangan kirim 0. | This value must be above 0. If it was not tested, remove value and set dataAbsentReason; do not send 0."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code in ('718-7' | '30352-9' | '26515-7' | '74774-1' | '2345-7' | '1558-6' | '1521-4' | '4548-4' | '2093-3' | '2085-9' | '2089-1' | '2571-8' | '3084-1')).empty() or ofType(Quantity).where(value <= 0).empty()"

// A warning: rare true values exist. Values in another unit are left alone.
RuleSet: PlausibleAmong(codes, unit, low, high)
* severity = #warning
* expression = "%resource.code.coding.where(system = 'http://loinc.org' and code in ({codes})).empty() or ofType(Quantity).where(code.empty() or code = '{unit}').where(value < {low} or value > {high}).empty()"

Invariant: ilp-labresult-6
Description: "Hemoglobin di luar 2-25 g/dL. Periksa angka dan satuannya. | Haemoglobin is outside 2-25 g/dL. Check number and unit."
* insert PlausibleAmong('718-7' | '30352-9', g/dL, 2, 25)

Invariant: ilp-labresult-7
Description: "Gula darah di luar 10-1500 mg/dL. Periksa angka dan satuannya. | Blood glucose is outside 10-1500 mg/dL. Check number and unit."
* insert PlausibleAmong('74774-1' | '2345-7' | '1558-6' | '1521-4', mg/dL, 10, 1500)

// HIV, syphilis, hepatitis B, acid-fast bacilli, molecular TB test: indicators count codes, not text.
Invariant: ilp-labresult-8
Description: "Hasil HIV, sifilis, HBsAg, BTA atau TCM belum berupa kode, sehingga tidak dapat dihitung. Isi valueCodeableConcept, misalnya SNOMED 11214006 reaktif atau 131194007 nonreaktif. | The result for HIV, syphilis, HBsAg, AFB or molecular TB test is not coded, so it cannot be counted. Set valueCodeableConcept, such as SNOMED 11214006 reactive or 131194007 non-reactive."
Severity: #warning
Expression: "code.coding.where(system = 'http://loinc.org' and code in ('68961-2' | '14904-7' | '75410-1' | '11477-7' | '88874-3' | '89372-7')).empty() or value.exists().not() or value.ofType(CodeableConcept).coding.exists()"

// Rules 10368, 10369.
Invariant: ilp-labresult-9
Description: "Batas bawah rujukan lebih tinggi dari batas atasnya. Tukar low dan high. | The low limit of the reference range is above its high limit. Swap low and high."
Severity: #error
Expression: "(low.value > high.value).allFalse()"
