ValueSet: IlpDevelopmentCheckVS
Id: development-check
Title: "Pemeriksaan perkembangan anak (Development check)"
Description: "Semua pemeriksaan perkembangan, PKAT, dan kode kementerian untuk status pertumbuhan dan perkembangan. All development checks, the integrated check at six months, and the ministry's code of growth and development status."
* insert Metadata
* include codes from system IlpDevelopmentCheckCS
* $clinical-term#OC000008 "Status Pertumbuhan dan Perkembangan"
// The integrated check at six months already has a code among the services.
* https://w3id.org/ilp-fhir/CodeSystem/home-service#integrated-child-check "PKAT"
