Instance: elderly-home-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(elderly-home-care, elderly-home-care, "Perawatan lansia di rumah")
* name = "ElderlyHomeCare"
* title = "Asuhan keperawatan lansia di rumah (Nursing care of the elderly at home)"
* description = "Kebutuhan sehari-hari, keamanan rumah, bimbingan keluarga, rencana tim dan rujukan. Daily needs, safety at home, guidance of the family, team plan and referral."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-home-care "Perawatan lansia di rumah"
* insert GivenAt(home, nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(doctor)
* insert AlsoBy(kader)
* insert Part([["Oleh tenaga kesehatan; kader, keluarga dan relawan membantu"]], [["By health workers; kader, family and volunteers help"]])
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Rencana tim dan rujukan", "Team plan and referral")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Rencana tim dan rujukan", "Team plan and referral")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Koordinasi dan rujukan", "Coordination and referral")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#elderly-home-care "Perawatan lansia di rumah")
