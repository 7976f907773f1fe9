// SATUSEHAT sends it as an ordinary outpatient visit; without the chart's code it stays an ilp-visit.
Profile: IlpSickChildVisit
Parent: IlpVisit
Id: ilp-sick-child-visit
Title: "Kunjungan balita sakit (Sick-child visit)"
Description: "Kunjungan bayi muda atau balita sakit dengan pendekatan MTBM atau MTBS. A sick young infant's or child's visit, with the integrated approach MTBM or MTBS."
* insert Metadata
* type 1..*
* type.coding contains chart 0..1 MS
* type.coding[chart] from IlpSickChildChartVS (required)
* type.coding[chart].system 1..1
* type.coding[chart].system = Canonical(IlpSickChildChartCS)
* type.coding[chart].code 1..1
* reasonCode MS
* reasonReference MS
* obeys ilp-sick-child-1 and ilp-sick-child-2 and ilp-sick-child-3 and ilp-sick-child-4 and ilp-sick-child-5

Invariant: ilp-sick-child-1
Description: "Kunjungan balita sakit memakai tepat satu bagan. Isi Encounter.type dengan satu kode sick-child-chart: mtbm (0 sampai kurang dari 2 bulan) atau mtbs (2 bulan sampai kurang dari 5 tahun). | A sick child's visit uses exactly one chart. Give Encounter.type one sick-child-chart code: mtbm (0 to under 2 months) or mtbs (2 months to under 5 years)."
Severity: #error
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/sick-child-chart').count() = 1"

// Six years and over, and never a grown-up.
Invariant: ilp-sick-child-2
Description: "MTBM dan MTBS hanya untuk anak di bawah lima tahun, tetapi tahap di kunjungan ini anak sekolah atau lebih tua. Perbaiki tahap, atau hapus kode bagannya. | MTBM and MTBS are for children under five only, but this visit's stage is school age or older. Correct the stage, or remove the chart's code."
Severity: #error
Expression: "extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage').value.ofType(CodeableConcept).coding.where(code.matches('^(school-age|adolescent|adult|pre-elderly|elderly|elderly-high-risk|pregnant|delivering|postpartum|breastfeeding)$')).empty()"

// The chart starts at 2 months; a newborn is at most 28 days old.
Invariant: ilp-sick-child-3
Description: "Bayi baru lahir memakai bagan MTBM, bukan MTBS. Ganti kode bagan menjadi mtbm, atau perbaiki tahapnya. | A newborn needs the chart MTBM, not MTBS. Change the chart's code to mtbm, or correct the stage."
Severity: #warning
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/sick-child-chart' and code = 'mtbs').empty() or extension.where(url = 'https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage').value.ofType(CodeableConcept).coding.where(code = 'newborn').empty()"

Invariant: ilp-sick-child-4
Description: "MTBM dan MTBS dikerjakan di puskesmas atau pustu; di rumah hanya bila anak tidak datang kontrol. Periksa tempat pelayanan di Encounter.type. | MTBM and MTBS are done at a puskesmas or pustu, at home only when a child missed the re-visit. Check the setting in Encounter.type."
Severity: #warning
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting' and (code = 'posyandu' or code = 'school' or code = 'workplace' or code = 'community' or code = 'laboratory')).empty()"

Invariant: ilp-sick-child-5
Description: "Balita sakit dilayani klaster 2 (atau lintas klaster bila gawat, klaster 4 bila menular), bukan klaster ini. Periksa serviceType. | Sick children are served by cluster 2 (or cross-cluster in an emergency, cluster 4 if communicable), not by this one. Check serviceType."
Severity: #warning
Expression: "serviceType.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/cluster-unit' and (code = 'adult-elderly' or code = 'management')).empty()"
