Profile: IlpPosyandu
Parent: IlpOrganization
Id: ilp-posyandu
Title: "Posyandu (Integrated service post)"
Description: "Pos pelayanan terpadu di dusun, RW atau RT. The integrated service post of a neighbourhood."
* insert Metadata
* insert OrganizationKind(#131)
// Results are passed up this chain.
* partOf 1..1
