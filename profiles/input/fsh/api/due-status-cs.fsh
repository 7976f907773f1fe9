CodeSystem: IlpDueStatusCS
Id: due-status
Title: "Keadaan pelayanan (State of a service)"
Description: "Apakah sebuah pelayanan jatuh tempo, terlewat atau sudah diberikan pada suatu tanggal. Whether a service is due, overdue or done at a date."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #due "Jatuh tempo" "Tanggal itu di dalam jendelanya dan belum diberikan. The date is within its window and it was not given yet."
* #due insert English("Due")
* #overdue "Terlewat" "Jendelanya lewat, belum diberikan, masih boleh diberikan. Its window has passed, it was not given, and it still may be."
* #overdue insert English("Overdue")
* #done "Sudah diberikan" "Ada catatan yang membuktikannya. A record proves it."
* #done insert English("Done")
