// Shared by the measured profiles of adolescent, adult and elderly; on value[x], so that the issue points at the value.

Invariant: ilp-screen-1
Description: "Hasil ukur harus lebih dari 0. Bila tidak diperiksa, hapus value dan isi dataAbsentReason; jangan kirim 0. | A measured result must be above 0. If it was not measured, remove value and set dataAbsentReason; do not send 0."
Severity: #error
Expression: "ofType(Quantity).where(value <= 0).empty()"
