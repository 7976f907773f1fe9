Profile: IlpPostpartumEpisode
Parent: EpisodeOfCare
Id: ilp-postpartum-episode
Title: "Episode nifas (Postpartum episode)"
Description: "Masa nifas satu persalinan, dari bersalin sampai 42 hari sesudahnya. The childbed after one delivery, from delivery to 42 days later."
* insert Metadata
* identifier 1..* MS
* status MS
* type 1..* MS
* insert SlicedByCoding(type)
* type contains pnc 1..1 MS
* type[pnc] = $episodeofcare-type#PNC
* patient 1..1 MS
* managingOrganization 1..1 MS
* period 1..1 MS
* period obeys ilp-episode-1 and ilp-pnc-1 and ilp-pnc-2
* period.start 1..1 MS
* period.start ^short = "Tanggal persalinan bila diketahui (date of delivery when known)"

// A day's room for clocks and time zones.
Invariant: ilp-pnc-1
Description: "Episode nifas mulai di masa depan. Isi period.start dengan waktu persalinan, atau tanggal pendaftaran. | The postpartum episode starts in the future. Set period.start to the time of delivery, or to the day of registration."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

// KF4 ends with day 42; a day's room.
Invariant: ilp-pnc-2
Description: "Nifas lebih dari 42 hari dan belum ditutup. Isi period.end dan ubah status menjadi finished. | The childbed is older than 42 days and still open. Set period.end and change the status to finished."
Severity: #warning
Expression: "end.exists() or (start < now() - 43 days).allFalse()"
