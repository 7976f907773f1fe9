Instance: satusehat-q0014
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0014)
* insert Reconstructs(Q0014)
* name = "SatusehatQ0014"
* title = "Risiko malnutrisi sampai 18 tahun (Malnutrition risk up to 18 years)"
* description = "Skrining risiko malnutrisi anak dan remaja; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Screening of children and adolescents for malnutrition risk; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", boolean, [["Tampak kurang atau buruk gizi (kurus, mata cekung, wajah tua)"]], [["Looks under-nourished (thin, sunken eyes, aged face)"]])
* item[+]
  * insert Asks("2", boolean, "Berat badan turun dalam 1 bulan terakhir", "Weight loss in the last month")
* item[+]
  * insert Asks("3", boolean, "Bayi di bawah 1 tahun: berat tidak naik selama 3 bulan", "Infant under 1 year: no weight gain for 3 months")
* item[+]
  * insert Asks("4", boolean, [["Diare lebih dari 5 kali atau muntah lebih dari 3 kali sehari, atau makan berkurang seminggu ini"]], [["Diarrhoea over 5 times or vomiting over 3 times a day, or eating less this week"]])
* item[+]
  * insert Asks("5", boolean, "Ada penyakit atau keadaan yang berisiko malnutrisi", "Disease or condition with malnutrition risk")
* item[+]
  * insert Asks("6", reference, "Hasil skrining risiko malnutrisi", "Result of the screening")
