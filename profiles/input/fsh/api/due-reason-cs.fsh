CodeSystem: IlpDueReasonCS
Id: due-reason
Title: "Alasan keadaan pelayanan (Reason of a service's state)"
Description: "Mengapa sebuah pelayanan dalam keadaan itu. Why a service is in that state."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #given "Sudah diberikan" "Ada catatan yang membuktikannya. A record proves it."
* #given insert English("Given")
* #within-window "Di dalam jendela" "Jendelanya sudah mulai dan belum berakhir. Its window has begun and not ended."
* #within-window insert English("Within its window")
* #too-few "Kurang" "Sudah diberikan, tetapi kurang dari jumlah yang diminta. Given, but fewer times than asked for."
* #too-few insert English("Too few")
* #postponed "Ditunda" "Masih diberikan, tetapi ditunda: sakit pada kunjungan hari ini, atau pernah ditunda di jendelanya, misalnya karena vaksin habis. Still given, but put off: illness at a visit of today, or postponed before within its window, as for want of vaccine."
* #postponed insert English("Postponed")
* #window-passed "Jendela lewat" "Jendelanya lewat, masih boleh diberikan. Its window has passed, it may still be given."
* #window-passed insert English("Window passed")
* #before-window "Sebelum jendela" "Jendelanya belum mulai. Its window has not begun."
* #before-window insert English("Before its window")
* #waits-for "Menunggu yang sebelumnya" "Pelayanan sebelumnya dalam rangkaian belum diberikan. The service before it in the series was not given."
* #waits-for insert English("Waits for the one before")
* #interval "Jarak belum cukup" "Terlalu dekat dengan pemberian sebelumnya. Too soon after the one before."
* #interval insert English("Interval")
* #declined "Ditolak" "Orang atau keluarganya menolak, atau tidak diberikan tanpa alasan medis. The person or family declined, or it was not given for no medical reason."
* #declined insert English("Declined")
* #medical "Alasan medis" "Catatannya menyebut alasan medis. The record gives a medical reason."
* #medical insert English("Medical reason")
* #allergy "Alergi" "Tercatat alergi terhadapnya. An allergy to it is recorded."
* #allergy insert English("Allergy")
* #condition "Penyakit" "Penyakit yang tercatat bertentangan dengannya. A recorded disease speaks against it."
* #condition insert English("Disease")
* #window-closed "Waktu habis" "Tidak diberikan selama masih boleh. Not given while it could be."
* #window-closed insert English("Time over")
