CodeSystem: IlpHomeVisitReasonCS
Id: home-visit-reason
Title: "Alasan kunjungan rumah (Reason for a home visit)"
Description: "Mengapa sebuah keluarga dikunjungi. Why a family is visited."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #danger-sign "Tanda bahaya" "Ada tanda bahaya yang masih aktif. A danger sign is active."
* #danger-sign insert English("Danger sign")
* #missed-control "Tidak datang kontrol" "Waktu kontrol lewat tanpa kunjungan, atau wajib didatangi pustu: hipertensi yang tidak dipantau, ODGJ, TBC putus obat, balita sakit tanpa kunjungan ulang. A control went by without a visit, or the pustu must go: hypertension without monitoring, mental disorder, TB default, sick under-five without re-visit."
* #missed-control insert English("Missed control")
* #follow-up "Tindak lanjut" "Tindak lanjut temuan masih terbuka. A follow-up of a finding is open."
* #follow-up insert English("Follow-up")
* #drop-out "Putus layanan" "Rangkaian sudah dimulai, lanjutannya terlewat. A series was begun and its next part is overdue."
* #drop-out insert English("Drop-out")
* #overdue-service "Pelayanan terlewat" "Ada pelayanan yang terlewat. A service is overdue."
* #overdue-service insert English("Overdue service")
* #never-visited "Belum pernah dikunjungi" "Tidak ada catatan kunjungan rumah. There is no record of a home visit."
* #never-visited insert English("Never visited")
* #yearly "Kunjungan tahunan" "Kunjungan tahunan jatuh tempo. The yearly visit falls due."
* #yearly insert English("Yearly visit")
