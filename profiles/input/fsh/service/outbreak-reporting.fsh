Instance: outbreak-reporting
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(outbreak-reporting, outbreak-reporting, "Laporan KLB")
* name = "OutbreakReporting"
* title = "Laporan KLB (Outbreak report)"
* description = "Dugaan KLB dilaporkan paling lambat 1x24 jam; penyakit SKDR oleh petugas surveilans. A suspected outbreak is reported within 24 hours; early-warning diseases by the surveillance officer."
* kind = #Task
* code = https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-report "Laporan KLB"
* insert GivenAt(puskesmas, public-health)
* insert AlsoBy(doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert Part("Ke dinas kesehatan dan SKDR", "To the health office and the early-warning system")
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Ke puskesmas", "To the puskesmas")
* insert GivenAt(posyandu, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Ke pustu", "To the pustu")
* insert GivenAt(home, kader)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Ke pustu", "To the pustu")
* insert ProvenBy(Procedure, https://w3id.org/ilp-fhir/CodeSystem/home-service#outbreak-report "Laporan KLB")
