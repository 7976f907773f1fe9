CodeSystem: IlpHomeVisitNotDoneCS
Id: home-visit-not-done
Title: "Alasan kunjungan tidak terlaksana (Why a visit was not done)"
Description: "Mengapa kunjungan rumah yang dijadwalkan tidak terlaksana. Why a scheduled home visit was not done."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #refused "Ditolak keluarga" "Keluarga tidak bersedia dikunjungi. The family does not want the visit."
* #refused insert English("Refused by the family")
* #nobody-home "Rumah kosong" "Tidak ada orang di rumah. Nobody was at home."
* #nobody-home insert English("Nobody at home")
* #moved "Pindah" "Keluarga sudah pindah. The family has moved away."
* #moved insert English("Moved away")
* #worker-absent "Petugas berhalangan" "Kader atau tenaga kesehatan tidak dapat datang. The kader or health worker could not come."
* #worker-absent insert English("Worker could not come")
* #not-reachable "Tidak terjangkau" "Jalan, cuaca atau keadaan tidak memungkinkan. Roads, weather or circumstances did not allow it."
* #not-reachable insert English("Could not be reached")
