// SATUSEHAT rules 10080 to 10083 and 10845 (codes), 10421 to 10423 (problem, investigation, finding), 10729 (prognosis).
Profile: IlpClinicalImpression
Parent: ClinicalImpression
Id: ilp-clinical-impression
Title: "Kesan klinis (Clinical impression)"
Description: "Riwayat perjalanan penyakit, rasional klinis atau prognosis menurut petugas. The course of the illness, the clinical reasoning or the prognosis, as the clinician sees it."
* insert Metadata
* identifier MS
* status MS
* statusReason MS
* code MS
// Rule 10148.
* subject MS
* subject only Reference(Patient)
// Rule 10149.
* encounter 1..1 MS
* effective[x] MS
* effective[x] obeys ilp-impression-2 and ilp-impression-3
* date MS
* date obeys ilp-impression-4
// Rule 10420.
* assessor MS
* problem MS
* investigation MS
* summary MS
* finding MS
* prognosisCodeableConcept MS
* obeys ilp-impression-1 and ilp-impression-5

// Rule 10418.
Invariant: ilp-impression-1
Description: "Nomor kesan klinis bukan dari fasilitas. Kirim identifier dengan system http://sys-ids.kemkes.go.id/clinicalimpression/<nomor organisasi>. | The number is not a facility's. Send an identifier with system http://sys-ids.kemkes.go.id/clinicalimpression/<organisation number>."
* insert NumberOfFacility(clinicalimpression)

// Rule 10417.
Invariant: ilp-impression-2
Description: "Waktu penilaian di masa depan. Periksa tanggal, jam dan zona waktu. | The assessment is in the future. Check date, time and zone."
* insert ChoiceNotInFuture

Invariant: ilp-impression-3
Description: "Penilaian berakhir sebelum mulai. Perbaiki effectivePeriod. | The assessment ends before it starts. Correct effectivePeriod."
* insert EndsAfterStart

// Rule 10419.
Invariant: ilp-impression-4
Description: "Kesan klinis dicatat di masa depan. Periksa tanggal, jam dan zona waktu. | The impression was recorded in the future. Check date, time and zone."
* insert NotInFuture

Invariant: ilp-impression-5
Description: "Kesan klinis selesai tanpa isi. Isi summary, finding, prognosis atau description. | The impression is completed but says nothing. Set summary, finding, prognosis or description."
Severity: #warning
Expression: "status != 'completed' or summary.exists() or description.exists() or finding.exists() or prognosisCodeableConcept.exists() or prognosisReference.exists()"
