Profile: IlpImmunizationRefusal
Parent: IlpImmunization
Id: ilp-immunization-refusal
Title: "Imunisasi ditolak atau ditunda (Immunization refused or postponed)"
Description: "Dosis yang jatuh tempo tetapi tidak diberikan, dengan alasannya, agar bisa dikejar. A dose that was due but not given, with the reason, so that it can be caught up."
* insert Metadata
* status = #not-done
* statusReason 1..1 MS
* statusReason obeys ilp-refusal-1 and ilp-refusal-2
* obeys ilp-refusal-3

// SATUSEHAT rule 10108.
Invariant: ilp-refusal-1
Description: "Alasan hanya berupa teks, atau kodenya di luar daftar SATUSEHAT. Tambahkan coding: IS000001 tunda, IS000002 tidak diberikan, ActReason (misalnya MEDPREC, PATOBJ) atau SNOMED CT. | The reason is text only, or its code is none that SATUSEHAT takes. Add a coding: IS000001 postponed, IS000002 not given, ActReason (such as MEDPREC, PATOBJ) or SNOMED CT."
Severity: #warning
Expression: "coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason' or system = 'http://terminology.hl7.org/CodeSystem/v3-ActReason' or system = 'http://snomed.info/sct').exists()"

Invariant: ilp-refusal-2
Description: "Tunda atau tidak diberikan belum mengatakan sebabnya. Tulis sebabnya di statusReason.text, misalnya anak demam atau keluarga menolak. | Postponed or not given does not say why. Write the reason in statusReason.text, such as fever or the family refused."
Severity: #warning
Expression: "text.exists() or coding.where(system != 'http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason').exists()"

Invariant: ilp-refusal-3
Description: "Tidak diberikan tetapi ada dosis atau reaksi. Hapus doseQuantity dan reaction, atau ubah status menjadi completed. | Not given, yet there is a dose or a reaction. Remove doseQuantity and reaction, or change status to completed."
Severity: #error
Expression: "doseQuantity.empty() and reaction.empty()"
