Profile: IlpClusterService
Parent: HealthcareService
Id: ilp-cluster-service
Title: "Layanan klaster (Cluster service)"
Description: "Satu klaster di satu puskesmas. One cluster of one puskesmas."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* active MS
* providedBy 1..1 MS
* category 1..* MS
* insert OwnCoding(category.coding, cluster, IlpClusterUnitCS, IlpClusterUnitVS)
* name 1..1 MS
* location MS
* obeys ilp-cluster-1

Invariant: ilp-cluster-1
Description: "Layanan ini harus menyebut tepat satu klaster. Isi satu category.coding dengan system https://w3id.org/ilp-fhir/CodeSystem/cluster-unit. | This service must name exactly one cluster. Give one category.coding with system https://w3id.org/ilp-fhir/CodeSystem/cluster-unit."
Severity: #error
Expression: "category.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/cluster-unit').count() = 1"
