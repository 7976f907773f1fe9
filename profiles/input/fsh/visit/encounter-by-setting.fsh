Instance: encounter-by-setting
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameterOfEncounter(setting)
* name = "IlpEncounterBySetting"
* description = "Tempat kunjungan, dengan kode saja: setting=posyandu. Where the visit took place, by its code alone."
* type = #token
* expression = "Encounter.type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting')"
