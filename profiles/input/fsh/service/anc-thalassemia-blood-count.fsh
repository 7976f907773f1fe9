Instance: anc-thalassemia-blood-count
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(anc-thalassemia-blood-count, antenatal-laboratory, "Laboratorium ibu hamil")
* name = "AncThalassemiaBloodCount"
* title = "Darah rutin untuk talasemia pada ibu hamil (Blood count for thalassaemia in pregnancy)"
* description = "Darah rutin untuk pembawa sifat talasemia. Blood count for carriers of thalassaemia."
* kind = #ServiceRequest
* code = $loinc#58410-2 "CBC panel - Blood by Automated count"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert ProvenBy(Observation, $loinc#58410-2 "CBC panel - Blood by Automated count")
* insert OrCode([[$loinc#30428-7 "MCV [Entitic volume]"]])
* insert OrCode([[$loinc#787-2 "MCV [Entitic volume] by Automated count"]])
* insert OrCode([[$loinc#28539-5 "MCH [Entitic mass]"]])
* insert ProvenBy(DiagnosticReport, $loinc#58410-2 "CBC panel - Blood by Automated count")
