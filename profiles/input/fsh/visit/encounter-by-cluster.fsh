Instance: encounter-by-cluster
InstanceOf: SearchParameter
Usage: #definition
* insert SearchParameterOfEncounter(cluster)
* name = "IlpEncounterByCluster"
* description = "Klaster yang melayani kunjungan, dengan kode saja: cluster=maternal-child. The cluster unit that served the visit, by its code alone."
* type = #token
* expression = "Encounter.serviceType.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/cluster-unit')"
