Profile: IlpNewbornEpisode
Parent: EpisodeOfCare
Id: ilp-newborn-episode
Title: "Episode neonatus (Newborn episode)"
Description: "Masa bayi baru lahir, dari lahir sampai umur 28 hari. The newborn period of one baby, from birth to the age of 28 days."
* insert Metadata
* identifier 1..* MS
* status MS
* type 1..* MS
* insert SlicedByCoding(type)
* type contains neonate 1..1 MS
* type[neonate] = $episodeofcare-type#Neonate
* patient 1..1 MS
* managingOrganization 1..1 MS
* period 1..1 MS
* period obeys ilp-episode-1 and ilp-neonate-1 and ilp-neonate-2
* period.start 1..1 MS
* period.start ^short = "Waktu lahir bila diketahui (time of birth when known)"

// A day's room for clocks and time zones.
Invariant: ilp-neonate-1
Description: "Episode neonatus mulai di masa depan. Isi period.start dengan waktu lahir, atau tanggal pendaftaran. | The newborn episode starts in the future. Set period.start to the time of birth, or to the day of registration."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

// KN3 ends with day 28 in the decree, while WHO counts 0 to 27 completed days: only what is late by both is warned of.
Invariant: ilp-neonate-2
Description: "Bayi lebih dari 28 hari dan episodenya belum ditutup. Isi period.end dan ubah status menjadi finished. | The baby is older than 28 days and the episode still open. Set period.end and change the status to finished."
Severity: #warning
Expression: "end.exists() or (start < now() - 29 days).allFalse()"
