Instance: growth
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(growth)
* name = "Growth"
* title = "Pertumbuhan anak (Growth of a child)"
* description = "Nilai z menurut standar WHO dan kenaikan berat dari semua hasil ukur anak 0 sampai 60 bulan, dihitung dan tidak disimpan. Z-scores by WHO's standards and the weight gain of all measurements of a child of 0 to 60 months, computed and not stored."
* affectsState = false
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Umur dihitung dalam hari sejak lahir, tanpa koreksi prematur. Kader menerima kenaikan berat dan garis merah, bukan indeks dan status gizi: itu ditetapkan tenaga kesehatan dengan assess-growth. Age is counted in days since birth, without correction for preterm birth. A kader is told the weight gain and the red line, not indices and nutrition status: those are assigned by a health worker with assess-growth."
* parameter[+]
  * insert Parts(measurement, out, 0, *)
  * documentation = "Satu hari pengukuran, urut waktu. One day of measuring, in the order of time."
  * part[+]
    * insert Parameter(date, out, 1, 1, date)
    * documentation = "Hari itu menurut zona waktu server. The day, in the server's time zone."
  * part[+]
    * insert Parameter(age-in-days, out, 1, 1, integer)
    * documentation = "Umur dalam hari. Age in days."
  * part[+]
    * insert Parameter(input, out, 1, *, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Observation"
    * documentation = "Hasil ukur hari itu. A measurement of that day."
  * part[+]
    * insert Parts(index, out, 0, *)
    * documentation = "Satu indeks dari satu hasil ukur; tidak ada bagi kader. One index of one measurement; none for a kader."
    * part[+]
      * insert Parameter(indicator, out, 1, 1, code)
      * insert CodesOf(growth-indicator)
      * documentation = "Indikatornya. The indicator."
    * part[+]
      * insert Parameter(code, out, 0, 1, Coding)
      * insert CodesOf(nutrition-index)
      * documentation = "Kodenya di Observation; LiLA tidak punya. Its code in an Observation; the arm has none."
    * part[+]
      * insert Parameter(z-score, out, 0, 1, decimal)
      * documentation = "Nilai z, dua desimal. The z-score, two decimals."
    * part[+]
      * insert Parameter(implausible, out, 0, 1, boolean)
      * documentation = "true: di luar batas wajar WHO; ukur ulang. true: beyond WHO's limits; measure again."
    * part[+]
      * insert Parameter(absent, out, 0, 1, code)
      * binding.strength = #required
      * binding.valueSet = "http://hl7.org/fhir/ValueSet/data-absent-reason"
      * documentation = "Mengapa tidak ada nilai z: not-applicable di luar tabel WHO, not-performed karena edema. Why there is no z-score: not-applicable outside WHO's table, not-performed for oedema."
    * part[+]
      * insert Parameter(interpretation, out, 0, 1, Coding)
      * insert CodesOf(nutrition-interpretation)
      * documentation = "Artinya menurut Permenkes 2/2020; LiLA menurut sentimeternya. What it means by that regulation; of the arm by its centimetres."
    * part[+]
      * insert Parameter(correction, out, 0, 1, Quantity)
      * documentation = "Koreksi posisi, 0.7 atau -0.7 cm. Correction for the position."
    * part[+]
      * insert Parameter(input, out, 1, *, Reference)
      * targetProfile = "http://hl7.org/fhir/StructureDefinition/Observation"
      * documentation = "Yang dinilai, lalu yang dipakai bersamanya. What is judged, then what was used with it."
  * part[+]
    * insert Parts(weight-gain, out, 0, *)
    * documentation = "Satu penimbangan dibanding bulan sebelumnya; tidak ada sebelum umur satu bulan. One weighing compared with the month before; none before one month of age."
    * part[+]
      * insert Parameter(status, out, 1, 1, Coding)
      * insert CodesOf(weight-gain-status)
      * documentation = "N, 1T, 2T, O atau B. One of these."
    * part[+]
      * insert Parameter(gain, out, 0, 1, Quantity)
      * documentation = "Kenaikan dalam gram. The gain in grams."
    * part[+]
      * insert Parameter(minimum, out, 0, 1, Quantity)
      * documentation = "Kenaikan berat minimum (KBM) dalam gram. The least gain in grams."
    * part[+]
      * insert Parameter(input, out, 1, 2, Reference)
      * targetProfile = "http://hl7.org/fhir/StructureDefinition/Observation"
      * documentation = "Penimbangan ini, lalu pembandingnya. This weighing, then the one it was compared with."
  * part[+]
    * insert Parameter(below-red-line, out, 0, 1, boolean)
    * documentation = "true: di bawah garis merah KMS (BGM). true: below the growth card's red line."
* parameter[+]
  * insert Parameter(unusable, out, 0, *, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Observation"
  * documentation = "Hasil ukur tanpa angka atau waktu yang terbaca, atau sebelum lahir. A measurement without readable figure or time, or from before the birth."
