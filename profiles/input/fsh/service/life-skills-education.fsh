Instance: life-skills-education
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(life-skills-education, adolescent-friendly-care, "Pelayanan kesehatan peduli remaja")
* name = "LifeSkillsEducation"
* title = "Pendidikan keterampilan hidup sehat (Life skills education)"
* description = "PKHS di sekolah dan di dalam gedung. Healthy life skills at school and inside the building."
* kind = #CommunicationRequest
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#life-skills-education "Pendidikan keterampilan hidup sehat"
* insert GivenAt(school, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#life-skills-education "Pendidikan keterampilan hidup sehat")
