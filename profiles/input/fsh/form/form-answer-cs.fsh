// Answers to choose from that have no known official code.
CodeSystem: IlpFormAnswerCS
Id: form-answer
Title: "Pilihan jawaban formulir (Form answers)"
Description: "Pilihan jawaban formulir kunjungan rumah dan posyandu. Answers to choose from on the forms of home visits and the posyandu."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #other "Lainnya" "Lainnya. Other."
* #other insert English("Other")
// Weight, length or head compared with the last time
* #gained "Naik" "Bertambah sejak pengukuran terakhir. More than at the last measurement."
* #gained insert English("Gained")
* #steady "Tetap" "Sama dengan pengukuran terakhir. The same as at the last measurement."
* #steady insert English("Steady")
* #lost "Turun" "Berkurang sejak pengukuran terakhir. Less than at the last measurement."
* #lost insert English("Lost")
// Results
* #normal "Normal" "Tidak ada kelainan. Nothing abnormal."
* #normal insert English("Normal")
* #abnormal "Ada masalah" "Ada kelainan atau masalah. Something is abnormal or wrong."
* #abnormal insert English("Abnormal")
// Water
* #piped-water "Air ledeng (PDAM)" "Air ledeng atau PDAM. Piped water."
* #piped-water insert English("Piped water")
* #borehole "Sumur bor atau pompa" "Sumur bor atau sumur pompa. Borehole or pumped well."
* #borehole insert English("Borehole or pumped well")
* #dug-well "Sumur gali" "Sumur gali. Dug well."
* #dug-well insert English("Dug well")
* #spring "Mata air" "Mata air. Spring."
* #spring insert English("Spring")
* #rainwater "Air hujan" "Penampungan air hujan. Collected rainwater."
* #rainwater insert English("Rainwater")
* #surface-water "Sungai, danau atau embung" "Air permukaan. Surface water."
* #surface-water insert English([["River, lake or pond"]])
// Family planning
* #pill "Pil" "Pil KB. Contraceptive pill."
* #pill insert English("Pill")
* #injection "Suntik" "Suntik KB. Contraceptive injection."
* #injection insert English("Injection")
* #condom "Kondom" "Kondom. Condom."
* #condom insert English("Condom")
* #implant "Implan" "Susuk KB. Contraceptive implant."
* #implant insert English("Implant")
* #iud "AKDR" "Alat kontrasepsi dalam rahim. Intrauterine device."
* #iud insert English("IUD")
* #tubectomy "MOW" "Metode operasi wanita. Female sterilisation."
* #tubectomy insert English("Female sterilisation")
* #vasectomy "MOP" "Metode operasi pria. Male sterilisation."
* #vasectomy insert English("Male sterilisation")
* #no-method "Tidak memakai KB" "Tidak memakai cara KB. No method of family planning."
* #no-method insert English("No method")
// State of the mother after birth, beside SNOMED CT "Well female adult"
* #mother-ill "Sakit" "Ibu sakit setelah bersalin. The mother is ill after birth."
* #mother-ill insert English("Ill")
* #mother-died "Meninggal" "Ibu meninggal. The mother died."
* #mother-died insert English("Died")
* #family-member "Keluarga" "Ditolong anggota keluarga. Helped by a family member."
* #family-member insert English("Family member")
// Tuberculosis contacts
* #household-contact "Serumah" "Tinggal serumah dengan penderita. Lives in the same house."
* #household-contact insert English("Household")
* #workplace-contact "Di tempat kerja" "Bertemu di tempat kerja. Meets at work."
* #workplace-contact insert English("Workplace")
* #school-contact "Di sekolah" "Bertemu di sekolah atau asrama. Meets at school or boarding house."
* #school-contact insert English("School")
// Education, as on the family card
* #no-schooling "Tidak atau belum sekolah" "Tidak atau belum sekolah. No schooling, or not yet."
* #no-schooling insert English([["No schooling, or not yet"]])
* #primary-unfinished "Belum tamat SD" "Belum atau tidak tamat SD. Primary school not finished."
* #primary-unfinished insert English("Primary school not finished")
* #primary "Tamat SD" "Tamat SD atau sederajat. Primary school."
* #primary insert English("Primary school")
* #junior-secondary "Tamat SMP" "Tamat SMP atau sederajat. Junior secondary school."
* #junior-secondary insert English("Junior secondary school")
* #senior-secondary "Tamat SMA" "Tamat SMA atau sederajat. Senior secondary school."
* #senior-secondary insert English("Senior secondary school")
* #diploma "Diploma" "Diploma I sampai III. Diploma."
* #diploma insert English("Diploma")
* #bachelor "Sarjana" "Diploma IV atau strata I. Bachelor's degree."
* #bachelor insert English("Bachelor's degree")
* #postgraduate "Pascasarjana" "Strata II atau III. Master's or doctor's degree."
* #postgraduate insert English("Postgraduate degree")
// Diseases in the family
* #hypertension "Hipertensi" "Hipertensi. Hypertension."
* #hypertension insert English("Hypertension")
* #diabetes "Diabetes" "Diabetes melitus. Diabetes mellitus."
* #diabetes insert English("Diabetes")
* #heart-disease "Penyakit jantung" "Penyakit jantung. Heart disease."
* #heart-disease insert English("Heart disease")
* #stroke "Stroke" "Stroke. Stroke."
* #stroke insert English("Stroke")
* #cancer "Kanker" "Kanker. Cancer."
* #cancer insert English("Cancer")
// Follow-up and schedule
* #service-given "Diberi pelayanan" "Tenaga kesehatan memberi pelayanan bersama kader. A health worker gave a service together with the kader."
* #service-given insert English("Service given")
* #education-given "Diberi edukasi" "Diberi edukasi. Education given."
* #education-given insert English("Education given")
* #referred "Dirujuk" "Dirujuk ke pustu, puskesmas atau rumah sakit. Referred to the pustu, the puskesmas or a hospital."
* #referred insert English("Referred")
* #resolved "Selesai" "Masalah selesai. The problem is resolved."
* #resolved insert English("Resolved")
* #still-open "Belum selesai" "Masalah belum selesai. The problem is still open."
* #still-open insert English("Still open")
* #planned "Direncanakan" "Kunjungan direncanakan. The visit is planned."
* #planned insert English("Planned")
* #done "Terlaksana" "Kunjungan terlaksana. The visit was made."
* #done insert English("Done")
* #missed "Tidak terlaksana" "Kunjungan tidak terlaksana. The visit was missed."
* #missed insert English("Missed")
