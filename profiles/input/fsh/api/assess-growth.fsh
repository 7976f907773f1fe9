Instance: assess-growth
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(assess-growth)
* name = "AssessGrowth"
* title = "Menetapkan status gizi (Assess growth)"
* description = "Tenaga kesehatan menetapkan status gizi dan kenaikan berat dari hasil ukur seorang anak; disimpan sebagai Observation yang menyebut hasil ukurnya. A health worker assigns nutrition status and weight gain from a child's measurements; stored as Observations that name their measurements."
* affectsState = true
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Untuk puskesmas dan pustu. Boleh diulang: yang sama tidak disimpan lagi, yang hasil ukurnya diperbaiki diperbarui, yang ditarik menjadi entered-in-error. For a puskesmas and pustu. May be repeated: the same is not stored again, what was corrected is amended, what was taken back becomes entered-in-error."
* parameter[+]
  * insert Parameter(performer, in, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Practitioner"
  * documentation = "Tenaga kesehatan yang menetapkan; bukan kader. The health worker who assigns it; not a kader."
* parameter[+]
  * insert Parameter(date, in, 0, 1, date)
  * documentation = "Hari pengukuran; tanpa ini semua. A day of measuring; without it all."
* parameter[+]
  * insert Parts(status, out, 0, *)
  * documentation = "Satu status. One status."
  * part[+]
    * insert Parameter(code, out, 1, 1, Coding)
    * documentation = "Indeksnya, atau kenaikan berat. The index, or weight gain."
  * part[+]
    * insert Parameter(outcome, out, 1, 1, code)
    * insert CodesOf(growth-outcome)
    * documentation = "Apa yang terjadi. What became of it."
  * part[+]
    * insert Parameter(observation, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Observation"
    * documentation = "Statusnya. The status."
