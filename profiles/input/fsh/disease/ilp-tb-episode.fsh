Profile: IlpTbEpisode
Parent: EpisodeOfCare
Id: ilp-tb-episode
Title: "Episode TBC (TB episode)"
Description: "Perawatan satu kasus TBC sensitif obat atau resistan obat, dari penetapan sampai hasil akhir. The care of one drug-sensitive or drug-resistant TB case, from its confirmation to its outcome."
* insert Metadata
* identifier 1..* MS
* status MS
* type 1..* MS
* diagnosis MS
* patient 1..1 MS
* managingOrganization 1..1 MS
* careManager MS
* period 1..1 MS
* period obeys ilp-tb-2 and ilp-tb-3 and ilp-tb-4
* period.start 1..1 MS
* obeys ilp-tb-1

// SATUSEHAT rule 10110: http; https is refused. A second type may tell the treatment history.
Invariant: ilp-tb-1
Description: "Jenis episode harus tepat satu: TB-SO atau TB-RO dengan system http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type. Bila berubah menjadi resistan, tutup episode lama dan buka yang baru. | The type is exactly one of TB-SO and TB-RO with system http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type. If it turns resistant, close the old episode and open a new one."
Severity: #error
Expression: "type.coding.where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type' and (code = 'TB-SO' or code = 'TB-RO')).count() = 1"

Invariant: ilp-tb-2
Description: "Episode TBC berakhir sebelum mulai. Perbaiki period.start atau period.end. | The TB episode ends before it starts. Correct period.start or period.end."
Severity: #error
Expression: "(end < start).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-tb-3
Description: "Episode TBC mulai di masa depan. Isi period.start dengan tanggal kasus ditetapkan. | The TB episode starts in the future. Set period.start to the day the case was established."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

// Sputum of TB-SO is checked in months 2, 5 and 6; a year is twice that course.
Invariant: ilp-tb-4
Description: "Episode TB-SO sudah lebih dari satu tahun dan belum ditutup. Catat hasil akhir pengobatan, lalu isi period.end dan status finished. | The TB-SO episode is older than a year and still open. Record the outcome, then set period.end and status finished."
Severity: #warning
Expression: "end.exists() or %resource.type.coding.where(code = 'TB-SO').empty() or (start < now() - 1 year).allFalse()"
