Profile: IlpTbCase
Parent: IlpCondition
Id: ilp-tb-case
Title: "Kasus TBC (TB case)"
Description: "Diagnosis TBC dengan tipe diagnosis, lokasi, riwayat pengobatan dan hasil akhirnya. A TB diagnosis with its type, site, treatment history and outcome."
* insert Metadata
* extension contains
    IlpTbDiagnosisType named diagnosisType 0..1 MS and
    IlpTbSite named site 0..1 MS and
    IlpTbTreatmentHistory named treatmentHistory 0..1 MS and
    IlpTbOutcome named outcome 0..1 MS
* verificationStatus MS
* code obeys ilp-tbcase-1 and ilp-tbcase-2
* obeys ilp-tbcase-3 and ilp-tbcase-4 and ilp-tbcase-5 and ilp-tbcase-6

// TB itself, TB with HIV, TB in pregnancy, congenital TB.
Invariant: ilp-tbcase-1
Description: "Kode ICD-10 ini bukan TBC. Pakai A15 sampai A19 (atau B20.0, O98.0, P37.0), atau kirim diagnosis ini tanpa profil kasus TBC. | This ICD-10 code is not TB. Use A15 to A19 (or B20.0, O98.0, P37.0), or send this diagnosis without the TB case profile."
Severity: #error
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10').empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.matches('^(A1[5-9]|B20[.]0|O98[.]0|P37[.]0)')).exists()"

Invariant: ilp-tbcase-2
Description: "Kasus TBC belum punya kode ICD-10, sehingga tidak terhitung. Tambahkan kode A15 sampai A19. | The TB case has no ICD-10 code, so it is not counted. Add a code of A15 to A19."
Severity: #warning
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"

// A15 is TB confirmed, A16 TB not confirmed.
Invariant: ilp-tbcase-3
Description: "Tipe diagnosis dan kode ICD-10 tidak cocok: A15 untuk terkonfirmasi bakteriologis, A16 untuk terdiagnosis klinis. Perbaiki salah satunya. | Diagnosis type and ICD-10 code do not agree: A15 is bacteriologically confirmed, A16 clinically diagnosed. Correct one of them."
Severity: #warning
Expression: "(extension('https://w3id.org/ilp-fhir/StructureDefinition/tb-diagnosis-type').value.coding.where(code = 'tb-bac').empty() or code.coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.startsWith('A16')).empty()) and (extension('https://w3id.org/ilp-fhir/StructureDefinition/tb-diagnosis-type').value.coding.where(code = 'tb-clin').empty() or code.coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.startsWith('A15')).empty())"

// A15.0 to A15.3 and A16.0 to A16.2 are the lungs, A17 and A18 other organs.
Invariant: ilp-tbcase-4
Description: "Lokasi TBC dan kode ICD-10 tidak cocok: A15.0-A15.3 dan A16.0-A16.2 adalah paru, A17 dan A18 ekstra paru. Perbaiki salah satunya. | TB site and ICD-10 code do not agree: A15.0-A15.3 and A16.0-A16.2 are pulmonary, A17 and A18 extrapulmonary. Correct one of them."
Severity: #warning
Expression: "(extension('https://w3id.org/ilp-fhir/StructureDefinition/tb-site').value.coding.where(code = 'PTB').empty() or code.coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.matches('^A1[78]')).empty()) and (extension('https://w3id.org/ilp-fhir/StructureDefinition/tb-site').value.coding.where(code = 'EPTB').empty() or code.coding.where(system = 'http://hl7.org/fhir/sid/icd-10' and code.matches('^(A15[.][0-3]|A16[.][0-2])')).empty())"

Invariant: ilp-tbcase-5
Description: "Pengobatan sudah sembuh atau lengkap, tetapi clinicalStatus masih aktif. Ubah menjadi resolved. | Treatment ended as cured or completed, but clinicalStatus is still active. Set it to resolved."
Severity: #warning
Expression: "extension('https://w3id.org/ilp-fhir/StructureDefinition/tb-outcome').value.coding.where(code = 'cured' or code = 'cmpl').empty() or clinicalStatus.coding.where(code = 'active' or code = 'recurrence' or code = 'relapse').empty()"

Invariant: ilp-tbcase-6
Description: "TBC sembuh sebelum mulai. Perbaiki onset atau abatement. | TB ended before it began. Correct onset or abatement."
Severity: #error
Expression: "(abatement.ofType(dateTime) < onset.ofType(dateTime)).allFalse()"
