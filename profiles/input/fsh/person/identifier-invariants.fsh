// On the element identifier of Patient, Practitioner and Group, so that the issue points at the identifier itself.

Invariant: ilp-nik-1
Description: "NIK harus tepat 16 angka. Salin dari KTP atau KK tanpa spasi, titik atau tanda samaran (####). | A NIK is exactly 16 digits. Copy it from the identity or family card without spaces, dots or masking (####)."
Severity: #error
Expression: "where(system = 'https://fhir.kemkes.go.id/id/nik').value.all(matches('^[0-9]{16}$'))"

// Sixteen equal digits are what software writes when nobody knew the number.
Invariant: ilp-nik-2
Description: "NIK berisi angka yang sama semua, jadi bukan NIK sungguhan. Hapus identifier ini; bila NIK belum ada, kirim nomor rekam medis, atau NIK ibu untuk bayi. | The NIK repeats one digit, so it is a placeholder. Remove this identifier; if there is no NIK yet, send the medical record number, or the mother's NIK for a newborn."
Severity: #error
Expression: "where(system = 'https://fhir.kemkes.go.id/id/nik' or system = 'https://fhir.kemkes.go.id/id/nik-ibu').value.where(matches('^[0-9]{16}$')).all(toChars().distinct().count() > 1)"

// A warning: old numbers with a wrong birth date were issued and are still in use.
Invariant: ilp-nik-3
Description: "Susunan NIK tidak lazim: angka 7-8 harus tanggal lahir (01-31, atau 41-71 untuk perempuan), angka 9-10 bulan (01-12), angka 13-16 bukan 0000. Periksa lagi dengan KTP. | The NIK has an unusual layout: digits 7-8 should be the day of birth (01-31, or 41-71 for women), digits 9-10 the month (01-12), digits 13-16 not 0000. Check it against the card."
Severity: #warning
Expression: "where(system = 'https://fhir.kemkes.go.id/id/nik').value.where(matches('^[0-9]{16}$')).all(matches('^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])(0[1-9]|1[0-2])[0-9]{6}$') and endsWith('0000').not())"

Invariant: ilp-kk-1
Description: "Nomor KK harus tepat 16 angka. Salin dari Kartu Keluarga tanpa spasi atau titik. | A family card number is exactly 16 digits. Copy it from the card without spaces or dots."
Severity: #error
Expression: "where(system = 'https://fhir.kemkes.go.id/id/kk').value.all(matches('^[0-9]{16}$'))"
