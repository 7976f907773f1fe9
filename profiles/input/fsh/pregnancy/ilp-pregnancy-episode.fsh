Profile: IlpPregnancyEpisode
Parent: EpisodeOfCare
Id: ilp-pregnancy-episode
Title: "Episode kehamilan (Pregnancy episode)"
Description: "Satu kehamilan, dari hari pertama haid terakhir sampai bersalin atau berakhir. One pregnancy, from the last menstrual period to delivery or another end."
* insert Metadata
* identifier 1..* MS
* status MS
* type 1..* MS
* insert SlicedByCoding(type)
* type contains anc 1..1 MS
* type[anc] = http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type#ANC
* patient 1..1 MS
* managingOrganization 1..1 MS
* period 1..1 MS
* period obeys ilp-episode-1 and ilp-episode-2 and ilp-episode-3
* period.start 1..1 MS
* period.start ^short = "HPHT bila diketahui (LMP when known)"

Invariant: ilp-episode-1
Description: "Episode berakhir sebelum mulai. Perbaiki period.start atau period.end. | The episode ends before it starts. Correct period.start or period.end."
Severity: #error
Expression: "(end < start).allFalse()"

Invariant: ilp-episode-2
Description: "Episode mulai di masa depan. Isi period.start dengan HPHT, atau tanggal pendaftaran bila HPHT tidak diketahui. | The episode starts in the future. Set period.start to the last menstrual period, or to the day of registration when that is unknown."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

// 44 weeks: the lost-contact rule.
Invariant: ilp-episode-3
Description: "Kehamilan lebih dari 44 minggu (308 hari) dan belum ditutup. Catat persalinan, keguguran atau putus kontak, lalu isi period.end. | The pregnancy is older than 44 weeks (308 days) and still open. Record the delivery, loss or lost contact, and set period.end."
Severity: #warning
Expression: "end.exists() or (start < now() - 308 days).allFalse()"
