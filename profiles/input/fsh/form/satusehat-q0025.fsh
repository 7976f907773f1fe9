Instance: satusehat-q0025
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0025)
* insert Reconstructs(Q0025)
* name = "SatusehatQ0025"
* title = "Risiko malnutrisi ibu hamil (Malnutrition risk in pregnancy)"
* description = "Skrining risiko malnutrisi ibu hamil; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Screening of pregnant women for malnutrition risk; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, "Makan berkurang karena tidak nafsu makan", "Eats less for lack of appetite")
* item[+]
  * insert Asks("2", boolean, "Ada gangguan metabolisme", "Metabolic disorder")
* item[+]
  * insert Asks("3", boolean, "Kenaikan berat badan kurang atau berlebih selama hamil", "Too little or too much weight gain in pregnancy")
* item[+]
  * insert Asks("4", boolean, "Hb di bawah 10 g/dL atau hematokrit di bawah 30%", "Haemoglobin under 10 g/dL or haematocrit under 30%")
* item[+]
  * insert Asks("5", reference, "Hasil skrining risiko malnutrisi", "Result of the screening")
