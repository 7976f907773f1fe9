CodeSystem: IlpSettingCS
Id: setting
Title: "Tempat pelayanan (Care setting)"
Description: "Tempat pelayanan diberikan. Where care is given."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #puskesmas "Puskesmas" "Di gedung puskesmas. In the puskesmas building."
* #puskesmas insert English("Health centre")
* #pustu "Pustu" "Di puskesmas pembantu, unit pelayanan kesehatan desa atau poskesdes. At the auxiliary health centre or village health unit."
* #pustu insert English("Auxiliary health centre")
* #posyandu "Posyandu" "Pada hari buka posyandu. On a posyandu open day."
* #posyandu insert English("Integrated service post")
* #home "Rumah" "Kunjungan rumah. A home visit."
* #home insert English("Home")
* #school "Sekolah" "Di sekolah atau UKS. At a school."
* #school insert English("School")
* #workplace "Tempat kerja" "Di tempat kerja atau Pos UKK. At a workplace."
* #workplace insert English("Workplace")
* #community "Masyarakat" "Kegiatan lain di masyarakat. Any other place in the community."
* #community insert English("Community")
* #laboratory "Laboratorium" "Di labkesda atau laboratorium lain di luar puskesmas. At the district laboratory or another one outside the puskesmas."
* #laboratory insert English("Laboratory")
* #other-facility "Fasilitas lain" "Klinik, praktik mandiri atau rumah sakit. Clinic, private practice or hospital."
* #other-facility insert English("Other facility")
