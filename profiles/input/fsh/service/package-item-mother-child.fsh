// Rows of the packages for mothers, children and adolescents: KMK HK.01.07/MENKES/2015/2023, chapters of cluster 2.
RuleSet: MotherAndChildItems
* #antenatal-care "ANC terpadu (10T)" "Pemeriksaan kehamilan terpadu. Integrated antenatal care."
* #antenatal-care ^property[0].code = #section
* #antenatal-care ^property[0].valueString = "5.1"
* #antenatal-care insert English("Integrated antenatal care")
