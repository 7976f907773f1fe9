// The decree's figure and its text disagree about the part of the pustu; both are kept.
Instance: nutrition-problem-management
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(nutrition-problem-management, undernutrition-care, "Pelayanan balita bermasalah gizi")
* name = "NutritionProblemManagement"
* title = "Tata laksana balita bermasalah gizi (Management of nutrition problems)"
* description = "Tata laksana oleh dokter, tenaga gizi dan tim; rujuk menurut kriteria. Management by doctor, nutritionist and team; referral by criteria."
* kind = #ServiceRequest
* code = $clinical-term#OC000144 "Pemeriksaan layanan gizi buruk"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nutritionist)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part([["Pencegahan, rawat jalan dan inap, rujukan"]], [["Prevention, out- and inpatient care, referral"]])
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part([["Gambar 12: pencegahan, deteksi, tata laksana, rujukan; teks: pendampingan dan rujukan"]], [["Figure 12: prevention, detection, management, referral; text: support and referral"]])
* insert ProvenBy(CarePlan, http://terminology.kemkes.go.id/CodeSystem/care-plan-category#CP000001 "Tatalaksana weight faltering")
* insert OrCode(http://terminology.kemkes.go.id/CodeSystem/care-plan-category#CP000002 "Tatalaksana gizi kurang")
* insert OrCode(http://terminology.kemkes.go.id/CodeSystem/care-plan-category#CP000003 "Tatalaksana gizi buruk")
* insert ProvenBy(Observation, $clinical-term#OC000144 "Pemeriksaan layanan gizi buruk")
* insert ProvenByForm("https://fhir.kemkes.go.id/Questionnaire/Q0026")
