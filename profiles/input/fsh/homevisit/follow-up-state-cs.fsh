CodeSystem: IlpFollowUpStateCS
Id: follow-up-state
Title: "Jam tindak lanjut (Clock of a follow-up)"
Description: "Di mana sebuah tindak lanjut berada, menurut status dan waktunya. Where a follow-up stands, by its status and its time."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #open "Menunggu" "Belum diterima, waktunya belum lewat. Nobody has taken it on, and its time has not passed."
* #open insert English("Waiting")
* #late "Terlambat" "Belum diterima dan batas waktunya lewat. Nobody has taken it on, and its time has passed."
* #late insert English("Late")
* #accepted "Diterima" "Ada yang mengerjakan. Somebody is dealing with it."
* #accepted insert English("Accepted")
* #resolved "Selesai" "Masalah teratasi. The problem is solved."
* #resolved insert English("Resolved")
* #referred "Dirujuk" "Pasien dirujuk. The patient was referred."
* #referred insert English("Referred")
* #closed "Ditutup" "Dibatalkan atau ditolak tanpa hasil. Cancelled or rejected without a result."
* #closed insert English("Closed")
