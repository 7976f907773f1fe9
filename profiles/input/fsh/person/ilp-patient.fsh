Profile: IlpPatient
Parent: Patient
Id: ilp-patient
Title: "Pasien ILP (ILP Patient)"
Description: "Orang yang dilayani di puskesmas, pustu, posyandu atau di rumah. A person who is served at a puskesmas, pustu or posyandu, or at home."
* insert Metadata
* extension contains
    BirthPlace named birthPlace 0..1 MS and
    CitizenshipStatus named citizenshipStatus 0..1 MS
* identifier 1..* MS
* identifier obeys ilp-nik-1 and ilp-nik-2 and ilp-nik-3 and ilp-kk-1 and ilp-nik-ibu-1
* identifier.system 1..1
* identifier.value 1..1
* insert SlicedBySystem(identifier)
* identifier contains
    nik 0..* MS and
    ihs 0..* MS and
    kk 0..* MS and
    nikIbu 0..* MS and
    paspor 0..* MS
* identifier[nik].system = $nik
* identifier[ihs].system = "https://fhir.kemkes.go.id/id/ihs-number"
* identifier[kk].system = $kk
* identifier[nikIbu].system = "https://fhir.kemkes.go.id/id/nik-ibu"
* identifier[paspor].system = "https://fhir.kemkes.go.id/id/paspor"
* active MS
* name 1..* MS
* name.text 1..1 MS
* gender 1..1 MS
* birthDate 1..1 MS
* birthDate obeys ilp-birth-1 and ilp-birth-2 and ilp-birth-3
* deceased[x] MS
* deceased[x] obeys ilp-deceased-1
* address 1..* MS
* address obeys ilp-area-1
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
* multipleBirth[x] MS
// The base binding prefers a list of common languages that lacks Indonesian.
* communication.language from $all-languages (preferred)
* obeys ilp-patient-1 and ilp-patient-2

Invariant: ilp-patient-1
Description: "Pasien belum dapat dikenali. Kirim sedikitnya satu: NIK, nomor IHS, NIK ibu (bayi tanpa NIK), paspor, atau nomor rekam medis dengan system http://sys-ids.kemkes.go.id/mrn/<nomor organisasi>. | Nothing says who the patient is. Send at least one of: NIK, IHS number, mother's NIK (newborn without NIK), passport, or a medical record number with system http://sys-ids.kemkes.go.id/mrn/<organisation number>."
Severity: #error
Expression: "identifier.where(system = 'https://fhir.kemkes.go.id/id/nik' or system = 'https://fhir.kemkes.go.id/id/ihs-number' or system = 'https://fhir.kemkes.go.id/id/patient-ihs-number' or system = 'https://fhir.kemkes.go.id/id/nik-ibu' or system = 'https://fhir.kemkes.go.id/id/paspor' or system = 'https://fhir.kemkes.go.id/id/passport' or system.startsWith('http://sys-ids.kemkes.go.id/mrn/')).exists()"

// A record that another one was merged into bears that one's numbers as former ones.
Invariant: ilp-patient-2
Description: "Ada dua NIK, nomor IHS, nomor KK, NIK ibu atau paspor. Sisakan yang berlaku; yang lama diberi use = old. | There are two NIKs, IHS numbers, family card numbers, mother's NIKs or passports. Keep the one in force; give a former one use = old."
Severity: #error
Expression: "identifier.where(system = 'https://fhir.kemkes.go.id/id/nik' and (use = 'old').allFalse()).count() <= 1 and identifier.where(system = 'https://fhir.kemkes.go.id/id/ihs-number' and (use = 'old').allFalse()).count() <= 1 and identifier.where(system = 'https://fhir.kemkes.go.id/id/kk' and (use = 'old').allFalse()).count() <= 1 and identifier.where(system = 'https://fhir.kemkes.go.id/id/nik-ibu' and (use = 'old').allFalse()).count() <= 1 and identifier.where(system = 'https://fhir.kemkes.go.id/id/paspor' and (use = 'old').allFalse()).count() <= 1"

Invariant: ilp-nik-ibu-1
Description: "NIK ibu harus tepat 16 angka. Salin dari KTP ibu tanpa spasi atau titik. | The mother's NIK is exactly 16 digits. Copy it from her identity card without spaces or dots."
Severity: #error
Expression: "where(system = 'https://fhir.kemkes.go.id/id/nik-ibu').value.all(matches('^[0-9]{16}$'))"

Invariant: ilp-birth-1
Description: "Tanggal lahir harus lengkap (tahun-bulan-tanggal, misalnya 1995-03-14). Tahap siklus hidup dan jadwal layanan dihitung darinya. | The birth date must be complete (year-month-day, such as 1995-03-14). Life-cycle stage and due services are computed from it."
Severity: #error
Expression: "toString().length() = 10"

Invariant: ilp-birth-2
Description: "Tanggal lahir ada di masa depan. Periksa tahun, bulan dan tanggalnya. | The birth date is in the future. Check year, month and day."
Severity: #error
Expression: "($this > today()).allFalse()"

Invariant: ilp-birth-3
Description: "Tanggal lahir lebih dari 130 tahun yang lalu. Periksa tahunnya. | The birth date is more than 130 years ago. Check the year."
Severity: #error
Expression: "($this < today() - 130 years).allFalse()"

// A day's room on both sides: SATUSEHAT asks for times in UTC, while the birth date is a local date.
Invariant: ilp-deceased-1
Description: "Waktu meninggal lebih awal dari tanggal lahir, atau di masa depan. Perbaiki deceasedDateTime atau birthDate. | The time of death is before the birth date or in the future. Correct deceasedDateTime or birthDate."
Severity: #error
Expression: "(ofType(dateTime) > now() + 1 day).allFalse() and (ofType(dateTime) < %resource.birthDate - 1 day).allFalse()"
