CodeSystem: IlpClusterUnitCS
Id: cluster-unit
Title: "Unit klaster (Cluster unit)"
Description: "Lima unit puskesmas menurut ILP: empat klaster bernomor dan lintas klaster. The five units of a puskesmas under ILP: four numbered clusters and the cross-cluster unit."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #numbered
* ^property[0].type = #boolean
* ^property[0].description = "Klaster bernomor. A numbered cluster."
* ^property[1].code = #number
* ^property[1].type = #integer
* ^property[1].description = "Nomor klaster. The cluster number."
* #management "Klaster 1 Manajemen" "Manajemen puskesmas: sumber daya, mutu, sistem informasi. Management of the puskesmas: resources, quality, information system."
* #management insert Numbered("Cluster 1 Management", 1)
* #maternal-child "Klaster 2 Ibu dan Anak" "Ibu hamil, bersalin, nifas dan menyusui, bayi sampai remaja. Pregnancy to breastfeeding, and children from birth to adolescence."
* #maternal-child insert Numbered("Cluster 2 Mother and Child", 2)
* #adult-elderly "Klaster 3 Usia Dewasa dan Lanjut Usia" "Usia dewasa dan lanjut usia. Adults and the elderly."
* #adult-elderly insert Numbered("Cluster 3 Adult and Elderly", 3)
* #communicable-disease "Klaster 4 Penanggulangan Penyakit Menular" "Pencegahan dan pengendalian penyakit menular serta kesehatan lingkungan. Prevention and control of communicable diseases, and environmental health."
* #communicable-disease insert Numbered("Cluster 4 Communicable Disease Control", 4)
* #cross-cluster "Lintas Klaster" "Kegawatdaruratan, rawat inap, laboratorium dan kefarmasian. Emergency, inpatient, laboratory and pharmacy services."
* #cross-cluster insert NotNumbered("Cross-cluster")

RuleSet: Numbered(english, number)
* insert English({english})
* ^property[0].code = #numbered
* ^property[0].valueBoolean = true
* ^property[1].code = #number
* ^property[1].valueInteger = {number}

RuleSet: NotNumbered(english)
* insert English({english})
* ^property[0].code = #numbered
* ^property[0].valueBoolean = false
