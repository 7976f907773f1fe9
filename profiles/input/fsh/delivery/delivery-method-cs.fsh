// Beside SNOMED 48782003 (normal delivery) and 289259007 (vaginal delivery), the only methods seen at SATUSEHAT.
CodeSystem: IlpDeliveryMethodCS
Id: delivery-method
Title: "Cara persalinan (Delivery method)"
Description: "Cara bayi dilahirkan. How the baby was born."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #spontaneous "Normal" "Lahir spontan pervaginam. Spontaneous vaginal birth."
* #spontaneous insert English("Spontaneous vaginal")
* #breech "Sungsang pervaginam" "Lahir sungsang pervaginam. Vaginal breech birth."
* #breech insert English("Vaginal breech")
* #vacuum "Ekstraksi vakum" "Dengan ekstraksi vakum. By vacuum extraction."
* #vacuum insert English("Vacuum extraction")
* #forceps "Ekstraksi forsep" "Dengan ekstraksi forsep. By forceps."
* #forceps insert English("Forceps")
* #caesarean "Seksio sesarea" "Dengan operasi sesar. By caesarean section."
* #caesarean insert English("Caesarean section")
