// The sources disagree on the denominator: pregnant women (the decree's list) or delivered women (a reporting form). Both are reported.
Instance: k6-coverage
InstanceOf: IlpMeasure
Usage: #definition
* insert CoverageIndicator(k6-coverage)
* name = "IlpK6Coverage"
* title = "Cakupan K6 (K6 coverage)"
* description = "Ibu dengan enam kali pemeriksaan kehamilan, dihitung terhadap sasaran ibu hamil dan terhadap ibu bersalin karena sumber berselisih. Women with six antenatal visits, counted against target pregnant women and against delivered women because the sources disagree."
* group[0]
  * code = IlpIndicatorDenominatorCS#pregnant-women "Sasaran ibu hamil"
  * insert Counts(0, numerator, "Numerator", [["Kunjungan selesai bertanda K6. Finished visits tagged K6."]], [["Encounter?status=finished&identifier=http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC|K6"]])
  * insert GivenCount(1, denominator, "Denominator", [["Perkiraan ibu hamil di wilayah dalam setahun, dari dinas kesehatan. Estimated pregnant women of the area in the year, from the health office."]])
  * insert ByArea
* group[1]
  * code = IlpIndicatorDenominatorCS#delivered-women "Ibu bersalin"
  * insert Counts(0, numerator, "Numerator", [["Ibu yang bersalin pada masa laporan dan punya kunjungan K6. Women delivered in the period who had a K6 visit."]], [["Patient?_has:Observation:patient:code=http://loinc.org|93857-1&_has:Encounter:patient:identifier=http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC|K6"]])
  * insert Counts(1, denominator, "Denominator", [["Ibu yang bersalin pada masa laporan. Women delivered in the period."]], [["Patient?_has:Observation:patient:code=http://loinc.org|93857-1"]])
  * insert ByArea
