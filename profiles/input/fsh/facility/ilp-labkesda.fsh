Profile: IlpLabkesda
Parent: IlpOrganization
Id: ilp-labkesda
Title: "Labkesda (District laboratory)"
Description: "Laboratorium kesehatan daerah. The district's public health laboratory."
* insert Metadata
* insert OrganizationKind(#107)
