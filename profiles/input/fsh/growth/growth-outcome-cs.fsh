CodeSystem: IlpGrowthOutcomeCS
Id: growth-outcome
Title: "Hasil penetapan status gizi (Outcome of an assessment of growth)"
Description: "Apa yang terjadi dengan satu status ketika tenaga kesehatan menetapkan status gizi seorang anak. What became of one status when a health worker assessed a child's growth."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #created "Baru" "Belum ada, sekarang tersimpan. Was not there and is stored now."
* #created insert English("Created")
* #amended "Diperbarui" "Hasil ukurnya diperbaiki sejak itu. A measurement was corrected since."
* #amended insert English("Amended")
* #unchanged "Tetap" "Sudah tersimpan dan masih benar. Stored before and still right."
* #unchanged insert English("Unchanged")
* #withdrawn "Ditarik" "Hasil ukurnya ditarik, atau tidak lagi memberi status ini; statusnya menjadi entered-in-error. The measurement was taken back or gives this status no more; it is entered-in-error now."
* #withdrawn insert English("Withdrawn")
* #recorded-otherwise "Sudah dicatat" "Fasilitas sudah mengirim status ini sendiri; tidak disimpan dua kali. A facility has sent this status itself; it is not stored twice."
* #recorded-otherwise insert English("Recorded otherwise")
* #other-facility "Milik fasilitas lain" "Perlu diperbarui, tetapi disimpan fasilitas lain. Should change, but another facility keeps it."
* #other-facility insert English("Kept by another facility")
