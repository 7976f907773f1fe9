// SATUSEHAT has no code for these questions (reference: home-visit sheet for TB, environmental inspection).
CodeSystem: IlpDiseaseObservationCS
Id: disease-observation
Title: "Pengamatan penyakit menular (Communicable disease observation)"
Description: "Pertanyaan skrining gejala TBC, investigasi kontak dan inspeksi kesehatan lingkungan. Questions of TB symptom screening, contact investigation and environmental inspection."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #tb-symptom-screening "Skrining gejala TBC" "Nilai true: terduga TBC, sedikitnya satu gejala. Value true: presumptive TB, at least one symptom."
* #tb-symptom-screening insert English("TB symptom screening")
* #prolonged-cough "Batuk terus-menerus" "Batuk terus-menerus; pada anak 2 minggu atau lebih. A continuous cough; in a child 2 weeks or more."
* #prolonged-cough insert English("Continuous cough")
* #prolonged-fever "Demam 2 minggu atau lebih" "Demam 2 minggu atau lebih. Fever for 2 weeks or more."
* #prolonged-fever insert English("Fever for 2 weeks or more")
* #weight-loss "Berat badan turun" "Berat badan turun dalam 2 bulan terakhir. Weight lost in the last 2 months."
* #weight-loss insert English("Weight loss")
* #weight-not-gained "Berat badan anak tidak naik" "Berat badan anak turun atau tidak naik dalam 2 bulan. A child's weight went down or did not rise in 2 months."
* #weight-not-gained insert English("Child's weight not gained")
* #lethargy "Anak lesu" "Anak lesu, tidak seaktif biasanya. A lethargic child, less active than usual."
* #lethargy insert English("Lethargic child")
* #contact-investigation "Investigasi kontak" "Pemeriksaan seseorang yang kontak dengan kasus indeks. Examination of a person who was in contact with an index case."
* #contact-investigation insert English("Contact investigation")
* #contact-kind "Jenis kontak" "Serumah, erat atau lain. Household, close or other."
* #contact-kind insert English("Kind of contact")
* #last-contact "Kontak terakhir" "Waktu terakhir bersama kasus indeks. When last together with the index case."
* #last-contact insert English("Last contact")
* #environment-inspection "Inspeksi kesehatan lingkungan" "Nilai true: memenuhi syarat kesehatan. Value true: meets health requirements."
* #environment-inspection insert English("Environmental health inspection")
* #clean-water "Ada air bersih" "Ada sumber air bersih. There is a source of clean water."
* #clean-water insert English("Clean water present")
* #protected-water "Sumber air terlindung" "Sumber air bersih terlindung. The source of clean water is protected."
* #protected-water insert English("Protected water source")
* #toilet "Ada jamban" "Ada jamban keluarga. There is a toilet."
* #toilet insert English("Toilet present")
* #sanitary-toilet "Jamban saniter" "Jamban saniter. The toilet is sanitary."
* #sanitary-toilet insert English("Sanitary toilet")
* #ventilation "Ventilasi cukup" "Ventilasi rumah cukup. The house has enough ventilation."
* #ventilation insert English("Enough ventilation")
* #free-of-larvae "Bebas jentik" "Tidak ditemukan jentik nyamuk. No mosquito larvae were found."
* #free-of-larvae insert English("Free of mosquito larvae")
