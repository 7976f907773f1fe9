// The answer lists (delivery-method, birth-attendant, birthplace) are not bound: a value set binds to an element, not to one code's answer.
Profile: IlpDeliveryObservation
Parent: IlpObservation
Id: ilp-delivery-observation
Title: "Data persalinan (Delivery observation)"
Description: "Waktu, kala, cara, tempat dan penolong persalinan, keadaan ibu dan perdarahannya. Time, stages, method, place and attendant of a delivery, the mother's condition and blood loss."
* insert Metadata
* category MS
* code from IlpDeliveryObservationVS (preferred)
* value[x] obeys ilp-del-1 and ilp-del-2 and ilp-del-3 and ilp-del-4 and ilp-del-5 and ilp-del-6

Invariant: ilp-del-1
Description: "Waktu persalinan dan kala harus berupa tanggal dan jam. Kirim valueDateTime, misalnya 2026-10-02T03:20:00+00:00. | The time of delivery and of its stages is a date and time. Send valueDateTime, such as 2026-10-02T03:20:00+00:00."
Severity: #error
Expression: "%resource.code.coding.where((system = 'http://loinc.org' and code = '93857-1') or (system = 'http://snomed.info/sct' and (code = '249120008' or code = '249160009')) or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000018' or code = 'OC000019'))).empty() or ofType(dateTime).exists()"

// A day's room for clocks and time zones.
Invariant: ilp-del-2
Description: "Waktu persalinan atau kala sesudah waktu dicatat. Periksa tanggal, jam dan zona waktu. | The time of delivery or of a stage is after it was recorded. Check date, time and zone."
Severity: #error
Expression: "ofType(dateTime).where($this > %resource.effective.ofType(dateTime) + 1 day).empty()"

// KF1 and KN1 begin at 6 hours.
Invariant: ilp-del-3
Description: "Waktu persalinan tanpa jam. KF1 dan KN1 dihitung mulai 6 jam sesudah lahir; tulis jamnya bila diketahui. | The delivery has no hour. KF1 and KN1 count from 6 hours after birth; give the hour if it is known."
Severity: #warning
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '93857-1').empty() or ofType(dateTime).all(toString().length() > 10)"

Invariant: ilp-del-4
Description: "Jumlah perdarahan harus berupa angka dengan satuan dan tidak negatif. Kirim valueQuantity dalam mL. | Blood loss is a number with a unit and not negative. Send valueQuantity in mL."
Severity: #error
Expression: "%resource.code.coding.where(system = 'http://loinc.org' and code = '81661-1').empty() or ofType(Quantity).where(value >= 0).exists()"

Invariant: ilp-del-5
Description: "Perdarahan lebih dari 5000 mL. Periksa angka dan satuannya. | Blood loss above 5000 mL. Check number and unit."
* insert DoubtfulRange([[http://loinc.org]], ^81661-1$, ^m[lL]$, 0, 5000)

Invariant: ilp-del-6
Description: "Cara, tempat dan penolong persalinan sebaiknya berkode, supaya terhitung dalam PWS. Kirim valueCodeableConcept. | Method, place and attendant of the delivery are better coded, so that they count in PWS. Send valueCodeableConcept."
Severity: #warning
Expression: "%resource.code.coding.where((system = 'http://loinc.org' and (code = '57071-3' or code = '72150-6')) or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and (code = 'OC000013' or code = 'OC000037'))).empty() or ofType(CodeableConcept).coding.where(system.exists() and code.exists()).exists()"
