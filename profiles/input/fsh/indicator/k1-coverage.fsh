// K1 is K1M (first contact up to 12 weeks) and K1A (later) together; a visit counts once its examination is closed.
Instance: k1-coverage
InstanceOf: IlpMeasure
Usage: #definition
* insert CoverageIndicator(k1-coverage)
* name = "IlpK1Coverage"
* title = "Cakupan K1 (K1 coverage)"
* description = "Ibu hamil dengan pemeriksaan pertama, K1 murni dan K1 akses, di antara sasaran ibu hamil. Pregnant women with a first antenatal visit, at any gestation, among the target pregnant women."
* group[0]
  * code = IlpIndicatorDenominatorCS#pregnant-women "Sasaran ibu hamil"
  * insert Counts(0, numerator, "Numerator", [["Kunjungan selesai bertanda K1M atau K1A. Finished visits tagged K1M or K1A."]], [["Encounter?status=finished&identifier=http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC|K1M,http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC|K1A"]])
  * insert GivenCount(1, denominator, "Denominator", [["Perkiraan ibu hamil di wilayah dalam setahun, dari dinas kesehatan. Estimated pregnant women of the area in the year, from the health office."]])
  * insert ByArea
