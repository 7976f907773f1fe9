Instance: episode-of-care-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor episode"
* insert FacilityNumber(episode-of-care)
* name = "EpisodeOfCareNumber"
* description = "Nomor episode di fasilitas. Episode number at the facility."
