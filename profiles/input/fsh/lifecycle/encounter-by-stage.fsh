Instance: encounter-by-stage
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameterOfEncounter(stage)
* name = "IlpEncounterByStage"
* description = "Tahap siklus hidup pada saat kunjungan: stage=pregnant. The life-cycle stage at the visit."
* type = #token
* expression = "Encounter.extension('https://w3id.org/ilp-fhir/StructureDefinition/encounter-stage').value.coding"
