Profile: IlpPustu
Parent: IlpOrganization
Id: ilp-pustu
Title: "Pustu (Auxiliary health centre)"
Description: "Puskesmas pembantu di desa atau kelurahan. The puskesmas's unit in a village."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* insert OrganizationKind(#OT000002)
// Results are passed up this chain.
* partOf 1..1
