CodeSystem: IlpServicePopulationCS
Id: service-population
Title: "Kelompok sasaran (Service population)"
Description: "Kelompok di dalam suatu umur yang menjadi sasaran pelayanan. A group within an age band that a service is meant for."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #at-risk "Berisiko" "Punya faktor risiko yang disebut di pelayanan. Has the risk factor that the service names."
* #at-risk insert English("At risk")
* #symptomatic "Bergejala" "Punya gejala yang disebut di pelayanan. Has the symptoms that the service names."
* #symptomatic insert English("Symptomatic")
* #endemic-area "Daerah endemis" "Tinggal di daerah endemis. Lives in an endemic area."
* #endemic-area insert English("Endemic area")
