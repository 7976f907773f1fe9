Profile: IlpPuskesmas
Parent: IlpOrganization
Id: ilp-puskesmas
Title: "Puskesmas (Health centre)"
Description: "Pusat kesehatan masyarakat, penanggung jawab wilayah kerjanya. The health centre that answers for its working area."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* insert OrganizationKind(#102)
