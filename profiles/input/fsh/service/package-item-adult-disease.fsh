// Rows of the packages for adults and the elderly, communicable disease and cross-cluster services: clusters 3, 4 and cross-cluster.
RuleSet: AdultAndDiseaseItems
* #obesity-screening "Skrining obesitas" "Berat, tinggi dan lingkar perut. Weight, height and waist."
* #obesity-screening ^property[0].code = #section
* #obesity-screening ^property[0].valueString = "5.4"
* #obesity-screening insert English("Obesity screening")
