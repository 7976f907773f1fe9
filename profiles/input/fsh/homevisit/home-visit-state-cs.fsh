CodeSystem: IlpHomeVisitStateCS
Id: home-visit-state
Title: "Keadaan kunjungan terjadwal (State of a scheduled visit)"
Description: "Apa yang terjadi dengan kunjungan rumah yang dijadwalkan. What became of a scheduled home visit."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #booked "Direncanakan" "Harinya belum lewat. Its day has not passed."
* #booked insert English("Booked")
* #missed "Terlewat" "Harinya lewat tanpa kunjungan, atau tercatat tidak terlaksana. Its day has passed without a visit, or it is recorded as not done."
* #missed insert English("Missed")
* #fulfilled "Terlaksana" "Keluarga dikunjungi. The family was visited."
* #fulfilled insert English("Done")
* #refused "Ditolak" "Keluarga tidak bersedia. The family refused."
* #refused insert English("Refused")
