// SATUSEHAT knows the four only as questions 2.1 to 2.4 of questionnaire Q0002.
CodeSystem: IlpPregnancyRiskCS
Id: pregnancy-risk
Title: "Risiko kehamilan 4T (Pregnancy risk)"
Description: "Empat terlalu pada ibu hamil. The four 'too' risks of a pregnant woman: too young, too old, too close, too many."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #too-young "Terlalu muda" "Hamil di bawah 20 tahun; kuesioner SATUSEHAT menulis di bawah 21 tahun. Pregnant below 20 years; SATUSEHAT's questionnaire says below 21."
* #too-young insert English("Too young")
* #too-old "Terlalu tua" "Hamil di atas 35 tahun. Pregnant above 35 years."
* #too-old insert English("Too old")
* #too-close "Terlalu dekat" "Jarak dengan kelahiran sebelumnya kurang dari 2 tahun. Less than 2 years since the last birth."
* #too-close insert English("Too close")
* #too-many "Terlalu banyak" "Anak lebih dari 3. More than 3 children."
* #too-many insert English("Too many")
