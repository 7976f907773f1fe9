// Classes that the ministry's lists and SNOMED CT, as far as SATUSEHAT shows them, do not name.
CodeSystem: IlpScreeningClassCS
Id: screening-class
Title: "Golongan hasil skrining (Class of screening result)"
Description: "Golongan hasil yang belum punya kode SATUSEHAT, di samping kode kementerian dan SNOMED CT. Classes of results that SATUSEHAT has no code for yet, beside the ministry's codes and SNOMED CT."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
// Body mass index, Asia-Pacific. The ministerial decree prints obese I as 23-29.9, which swallows the overweight; both readings are let pass.
* #overweight "Berat badan lebih" "IMT 23-24,9. BMI 23-24.9."
* #overweight insert English("Overweight")
* #obese-1 "Obesitas I" "IMT 25-29,9 (tercetak 23-29,9). BMI 25-29.9 (printed as 23-29.9)."
* #obese-1 insert English("Obese I")
* #obese-2 "Obesitas II" "IMT 30 atau lebih. BMI 30 or more."
* #obese-2 insert English("Obese II")
// Blood pressure. Adults are graded 1 to 3, adolescents of 13 and over staged 1 and 2.
* #raised-blood-pressure "Tekanan darah meningkat" "Remaja: 120-129 dan kurang dari 80 mmHg. Adolescents: 120-129 and under 80 mmHg."
* #raised-blood-pressure insert English("Elevated blood pressure")
* #hypertension-stage-1 "Hipertensi tingkat 1 (remaja)" "Remaja: 130-139 atau 80-89 mmHg (tercetak 130-138). Adolescents: 130-139 or 80-89 mmHg (printed as 130-138)."
* #hypertension-stage-1 insert English([["Stage 1 hypertension (adolescents)"]])
* #hypertension-grade-1 "Hipertensi derajat 1" "Dewasa: 140-159 atau 90-99 mmHg. Adults: 140-159 or 90-99 mmHg."
* #hypertension-grade-1 insert English("Grade 1 hypertension")
* #hypertension-grade-2 "Hipertensi derajat 2" "Dewasa: 160-179 atau 100-109 mmHg. Adults: 160-179 or 100-109 mmHg."
* #hypertension-grade-2 insert English("Grade 2 hypertension")
* #isolated-systolic-hypertension "Hipertensi sistolik terisolasi" "Sistolik 140 atau lebih, diastolik kurang dari 90 mmHg. Systolic 140 or more, diastolic under 90 mmHg."
* #isolated-systolic-hypertension insert English("Isolated systolic hypertension")
// Blood glucose. Prediabetes is SNOMED CT 714628002.
* #diabetes-range "Kadar diabetes" "Gula puasa 126, sewaktu atau 2 jam 200 mg/dL, HbA1c 6,5% atau lebih. Fasting 126, random or 2-hour 200 mg/dL, HbA1c 6.5% or more."
* #diabetes-range insert English("Diabetes range")
// Low and high risk are SNOMED CT 723505004 and 723509005.
* #moderate-risk "Risiko sedang" "Di antara risiko rendah dan tinggi. Between low and high risk."
* #moderate-risk insert English("Moderate risk")
// Visual acuity. Normal vision is SNOMED CT 45089002.
* #vision-mild "Gangguan penglihatan ringan" "Sampai 6/18. Down to 6/18."
* #vision-mild insert English("Mild visual impairment")
* #vision-moderate "Gangguan penglihatan sedang" "Kurang dari 6/18 sampai 6/60. Under 6/18 down to 6/60."
* #vision-moderate insert English("Moderate visual impairment")
* #vision-severe "Gangguan penglihatan berat" "Kurang dari 6/60 sampai 3/60. Under 6/60 down to 3/60."
* #vision-severe insert English("Severe visual impairment")
* #blind "Buta" "Kurang dari 3/60. Under 3/60."
* #blind insert English("Blind")
// The elderly.
* #independent "Mandiri" "Indeks Barthel 20. Barthel index 20."
* #independent insert English("Independent")
* #pre-frail "Prarapuh" "Skor RAPUH 1-2. RAPUH score 1-2."
* #pre-frail insert English("Pre-frail")
* #depression-likely "Diduga depresi" "Skor GDS-4 2 sampai 4. A GDS-4 score of 2 to 4."
* #depression-likely insert English("Depression likely")
// Readiness for pregnancy.
* #ready "Layak hamil" "Tidak ada yang perlu ditangani dulu. Nothing has to be treated first."
* #ready insert English("Ready for pregnancy")
* #not-ready "Belum layak hamil" "Ada yang perlu ditangani sebelum hamil. Something has to be treated before a pregnancy."
* #not-ready insert English("Not ready for pregnancy")
