// Beside SNOMED 449828001 (serosa), the only colour seen at SATUSEHAT.
CodeSystem: IlpLochiaColourCS
Id: lochia-colour
Title: "Warna lokhia (Colour of lochia)"
Description: "Warna lokhia pada masa nifas. The colour of lochia in childbed."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #rubra "Rubra" "Merah, hari-hari pertama. Red, in the first days."
* #rubra insert English("Rubra")
* #sanguinolenta "Sanguinolenta" "Merah kekuningan. Reddish yellow."
* #sanguinolenta insert English("Sanguinolenta")
* #serosa "Serosa" "Kuning kecokelatan. Yellowish brown."
* #serosa insert English("Serosa")
* #alba "Alba" "Putih. White."
* #alba insert English("Alba")
