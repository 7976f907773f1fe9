CodeSystem: IlpFollowUpStatusCS
Id: follow-up-status
Title: "Keadaan tindak lanjut (State of a follow-up)"
Description: "Keadaan masalah yang ditindaklanjuti. The state of a problem that is followed up."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #open "Belum selesai" "Masalah masih ada. The problem is still there."
* #open insert English("Open")
* #resolved "Selesai" "Masalah teratasi. The problem is solved."
* #resolved insert English("Resolved")
* #referred "Dirujuk" "Pasien dirujuk ke fasilitas lain. The patient was referred to another facility."
* #referred insert English("Referred")
