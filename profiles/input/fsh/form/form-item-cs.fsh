// Questions without an official code whose answers others need: adherence, household facts, results of screening.
CodeSystem: IlpFormItemCS
Id: form-item
Title: "Pertanyaan formulir (Form items)"
Description: "Pertanyaan formulir yang jawabannya dipakai pihak lain dan belum punya kode resmi. Questions of forms whose answers others use and that have no official code yet."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #needs
* ^property[0].type = #code
* ^property[0].description = "Tidak patuh bila pertanyaan ini dijawab tidak, sedangkan pertanyaan di sini dijawab ya. Not adherent if this question is answered no while the one here is answered yes."
// Adherence
* #iron-tablets-present "Tablet tambah darah tersedia" "Tablet tambah darah ada di rumah. Iron and folate tablets are at home."
* #iron-tablets-present insert English("Iron tablets present")
* #iron-tablet-taken-24h "Minum tablet tambah darah dalam 24 jam" "Tablet tambah darah diminum dalam 24 jam terakhir. An iron and folate tablet was taken in the last 24 hours."
* #iron-tablet-taken-24h insert Adherence("Iron tablet taken in 24 hours", #iron-tablets-present)
* #iron-tablet-taken-week "Minum tablet tambah darah dalam 1 minggu" "Remaja putri minum tablet tambah darah dalam 1 minggu terakhir. An adolescent girl took an iron and folate tablet in the last week."
* #iron-tablet-taken-week insert Adherence("Iron tablet taken in 1 week", #iron-tablets-present)
* #hypertension-diagnosed "Pernah didiagnosis hipertensi" "Tenaga kesehatan pernah menyatakan hipertensi. A health worker has diagnosed hypertension."
* #hypertension-diagnosed insert English("Hypertension diagnosed")
* #hypertension-medicine-present "Obat hipertensi tersedia" "Obat hipertensi ada di rumah. Medicine for hypertension is at home."
* #hypertension-medicine-present insert English("Hypertension medicine present")
* #hypertension-medicine-taken-24h "Minum obat hipertensi dalam 24 jam" "Obat hipertensi diminum dalam 24 jam terakhir. Medicine for hypertension was taken in the last 24 hours."
* #hypertension-medicine-taken-24h insert Adherence("Hypertension medicine taken in 24 hours", #hypertension-medicine-present)
* #diabetes-diagnosed "Pernah didiagnosis diabetes" "Tenaga kesehatan pernah menyatakan diabetes. A health worker has diagnosed diabetes."
* #diabetes-diagnosed insert English("Diabetes diagnosed")
* #diabetes-medicine-present "Obat diabetes tersedia" "Obat diabetes ada di rumah. Medicine for diabetes is at home."
* #diabetes-medicine-present insert English("Diabetes medicine present")
* #diabetes-medicine-taken-24h "Minum obat diabetes dalam 24 jam" "Obat diabetes diminum dalam 24 jam terakhir. Medicine for diabetes was taken in the last 24 hours."
* #diabetes-medicine-taken-24h insert Adherence("Diabetes medicine taken in 24 hours", #diabetes-medicine-present)
* #tuberculosis-medicine-present "Obat TBC tersedia" "Obat TBC ada di rumah. Medicine for tuberculosis is at home."
* #tuberculosis-medicine-present insert English("Tuberculosis medicine present")
* #tuberculosis-medicine-taken-24h "Minum obat TBC dalam 24 jam" "Obat TBC diminum dalam 24 jam terakhir. Medicine for tuberculosis was taken in the last 24 hours."
* #tuberculosis-medicine-taken-24h insert Adherence("Tuberculosis medicine taken in 24 hours", #tuberculosis-medicine-present)
* #supplementary-food-received "Menerima makanan tambahan" "Menerima makanan tambahan (PMT). Receives supplementary food."
* #supplementary-food-received insert English("Supplementary food received")
* #supplementary-food-eaten "Makanan tambahan dihabiskan" "Makanan tambahan (PMT) dimakan sesuai anjuran oleh yang berhak. The supplementary food is eaten as advised by the one it is for."
* #supplementary-food-eaten insert Adherence("Supplementary food eaten", #supplementary-food-received)
// Child
* #immunisation-incomplete "Ada imunisasi yang belum lengkap" "Imunisasi menurut umur belum lengkap. Immunisation for the age is not complete."
* #immunisation-incomplete insert English("Immunisation incomplete")
* #weight-not-gained "Berat badan tidak naik (T)" "Berat badan tidak naik menurut KMS (T). Weight not gained by the growth card (T)."
* #weight-not-gained insert English([["Weight not gained (T)"]])
* #below-red-line "Di bawah garis merah" "Berat badan di bawah garis merah KMS. Weight below the red line of the growth card."
* #below-red-line insert English("Below the red line")
* #above-orange-line "Di atas garis oranye" "Berat badan di atas garis oranye KMS. Weight above the orange line of the growth card."
* #above-orange-line insert English("Above the orange line")
* #development-incomplete "Checklist perkembangan tidak lengkap" "Checklist perkembangan Buku KIA menurut umur tidak lengkap. The development checklist of the mother-and-child book for the age is not complete."
* #development-incomplete insert English("Development checklist incomplete")
// Tuberculosis
* #tuberculosis-contact "Kontak dengan penderita TBC" "Tinggal serumah atau sering bertemu dengan penderita TBC. Lives with or often meets someone with tuberculosis."
* #tuberculosis-contact insert English("Contact with tuberculosis")
* #tuberculosis-suspected "Terduga TBC" "Sedikitnya satu gejala TBC. At least one symptom of tuberculosis."
* #tuberculosis-suspected insert English("Tuberculosis suspected")
// Household
* #health-insurance "Peserta JKN atau Jamkesda" "Keluarga menjadi peserta JKN atau Jamkesda. The household is insured by JKN or Jamkesda."
* #health-insurance insert English([["Health insurance (JKN or Jamkesda)"]])
* #clean-water "Memiliki sarana air bersih" "Keluarga memiliki sarana air bersih. The household has clean water."
* #clean-water insert English("Clean water")
* #clean-water-kind "Jenis sarana air bersih" "Dari mana air bersih keluarga berasal. Where the household's clean water comes from."
* #clean-water-kind insert English("Kind of clean water")
* #clean-water-protected "Sumber air terlindung" "Sumber air keluarga terlindung. The household's water source is protected."
* #clean-water-protected insert English("Protected water source")
* #toilet "Memiliki jamban" "Keluarga memiliki jamban. The household has a toilet."
* #toilet insert English("Toilet")
* #toilet-sanitary "Jamban saniter" "Jamban keluarga saniter. The household's toilet is sanitary."
* #toilet-sanitary insert English("Sanitary toilet")
* #ventilation "Ventilasi rumah" "Rumah mempunyai ventilasi. The house is ventilated."
* #ventilation insert English("Ventilation")
* #household-mental-disorder "Ada anggota keluarga dengan gangguan jiwa (ODGJ)" "Ada anggota keluarga dengan gangguan jiwa. A member of the household has a mental disorder."
* #household-mental-disorder insert English("Mental disorder in the household")
* #household-tuberculosis "Ada anggota keluarga dengan TBC" "Ada anggota keluarga dengan TBC. A member of the household has tuberculosis."
* #household-tuberculosis insert English("Tuberculosis in the household")
* #household-hypertension "Ada anggota keluarga dengan hipertensi" "Ada anggota keluarga dengan hipertensi. A member of the household has hypertension."
* #household-hypertension insert English("Hypertension in the household")
* #household-diabetes "Ada anggota keluarga dengan diabetes" "Ada anggota keluarga dengan diabetes. A member of the household has diabetes."
* #household-diabetes insert English("Diabetes in the household")
// Posyandu
* #posyandu-attended "Hadir di posyandu" "Sasaran datang pada hari buka posyandu. The person came on the posyandu's open day."
* #posyandu-attended insert English("Came to the posyandu")
* #posyandu-problem "Ada masalah di posyandu" "Ada hasil yang tidak normal atau masalah lain. A result is not normal or there is another problem."
* #posyandu-problem insert English("Problem found at the posyandu")
* #posyandu-referred "Dirujuk dari posyandu" "Dirujuk dari posyandu ke pustu atau puskesmas. Referred from the posyandu to the pustu or puskesmas."
* #posyandu-referred insert English("Referred from the posyandu")
// Pregnancy risk 4T. Sources differ on too young: under 20 or under 21; both are kept.
* #too-young-under-20 "Terlalu muda (di bawah 20 tahun)" "Umur ibu saat melahirkan di bawah 20 tahun. The mother is under 20 at birth."
* #too-young-under-20 insert English([["Too young (under 20)"]])
* #too-young-under-21 "Terlalu muda (di bawah 21 tahun)" "Umur ibu saat melahirkan di bawah 21 tahun. The mother is under 21 at birth."
* #too-young-under-21 insert English([["Too young (under 21)"]])
* #too-old "Terlalu tua (di atas 35 tahun)" "Hamil di atas 35 tahun. Pregnant above 35."
* #too-old insert English([["Too old (above 35)"]])
* #too-close "Terlalu rapat (kurang dari 2 tahun)" "Jarak kelahiran kurang dari 2 tahun. Births less than 2 years apart."
* #too-close insert English([["Too close (less than 2 years)"]])
* #too-many "Terlalu sering (lebih dari 3 anak)" "Anak lebih dari 3. More than 3 children."
* #too-many insert English([["Too many (more than 3 children)"]])
* #pregnancy-risk-4t "Risiko 4T" "Sedikitnya satu dari 4T menurut salah satu bacaan. At least one of the four, by either reading."
* #pregnancy-risk-4t insert English("4T risk")
* #pregnancy-ready "Layak hamil" "Semua syarat layak hamil terpenuhi. All conditions for a safe pregnancy are met."
* #pregnancy-ready insert English("Ready for pregnancy")

// A question about taking what is there.
RuleSet: Adherence(english, needs)
* insert English([[{english}]])
* ^property[0].code = #needs
* ^property[0].valueCode = {needs}
