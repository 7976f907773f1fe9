// The picture is told here as Binary; with Accept: image/svg+xml it comes as such.
Instance: growth-chart
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(growth-chart)
* name = "GrowthChart"
* title = "Grafik pertumbuhan (Growth chart)"
* description = "Gambar satu indikator: garis standar WHO -3 sampai +3 dan hasil ukur anak, dalam dua bahasa, tanpa nama. A picture of one indicator: WHO's lines from -3 to +3 and the child's measurements, in both languages, without the name."
* affectsState = false
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Umur 0-24 bulan selama anak belum dua tahun, sesudahnya 0-60 bulan. Yang di luar gambar berdiri di tepinya sebagai titik kosong. Angkanya ada di growth. Ages 0-24 months until the child is two, then 0-60 months. What lies beyond the picture stands at its edge as a hollow point. The figures are in growth."
* parameter[+]
  * insert Parameter(indicator, in, 0, 1, code)
  * insert CodesOf(growth-indicator)
  * documentation = "Indikator; tanpa ini weight-for-age. The indicator; without it weight-for-age."
* parameter[+]
  * insert Parameter(return, out, 1, 1, Binary)
  * documentation = "Gambar image/svg+xml. The picture."
