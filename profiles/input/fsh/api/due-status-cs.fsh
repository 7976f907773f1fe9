CodeSystem: IlpDueStatusCS
Id: due-status
Title: "Keadaan pelayanan (State of a service)"
Description: "Di mana sebuah pelayanan pada suatu tanggal: jatuh tempo, terlewat, belum waktunya, ditolak, tidak boleh, sudah diberikan, atau waktunya sudah lewat. Where a service stands at a date: due, overdue, not yet, refused, contraindicated, done, or its time over."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #due "Jatuh tempo" "Tanggal itu di dalam jendelanya dan belum diberikan. The date is within its window and it was not given yet."
* #due insert English("Due")
* #overdue "Terlewat" "Jendelanya lewat, belum diberikan, masih boleh diberikan. Its window has passed, it was not given, and it still may be."
* #overdue insert English("Overdue")
* #done "Sudah diberikan" "Ada catatan yang membuktikannya. A record proves it."
* #done insert English("Done")
* #not-yet "Belum waktunya" "Jendelanya mulai dalam setahun, atau menunggu pelayanan sebelumnya. Its window begins within a year, or it waits for the service before."
* #not-yet insert English("Not yet")
* #refused "Ditolak" "Jatuh tempo atau terlewat, dan tercatat ditolak atau tidak diberikan. Due or overdue, and recorded as declined or not given."
* #refused insert English("Refused")
* #contraindicated "Tidak boleh" "Jatuh tempo atau terlewat, tetapi ada alasan medis untuk tidak memberikannya. Due or overdue, but there is a medical reason not to give it."
* #contraindicated insert English("Contraindicated")
* #closed "Waktunya lewat" "Tidak diberikan, dan tidak lagi diberikan. Not given, and no longer to be given."
* #closed insert English("Closed")
