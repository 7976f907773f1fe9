Instance: vector-control
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(vector-control, risk-factor-control, "Pengendalian faktor risiko")
* name = "VectorControl"
* title = "Pengendalian vektor dan faktor risiko (Control of vectors and risk factors)"
* description = "Vektor dan binatang pembawa penyakit; di puskesmas juga perbaikan media lingkungan. Vectors and reservoirs; at the puskesmas also repair of environmental media."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#vector-control "Pengendalian vektor"
* insert GivenAt(puskesmas, environmental-health)
* insert AlsoBy(public-health)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert Part("Vektor dan media lingkungan", "Vectors and environmental media")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Vektor", "Vectors")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Vektor", "Vectors")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Vektor", "Vectors")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#vector-control "Pengendalian vektor")
