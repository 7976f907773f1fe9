Profile: IlpOrganization
Parent: Organization
Id: ilp-organization
Title: "Organisasi ILP (ILP Organization)"
Description: "Dinas kesehatan, fasilitas atau unit dalam jejaring layanan primer. A health office, facility or unit of the primary care network."
* insert Metadata
* extension contains IlpServiceArea named serviceArea 0..* MS
* identifier MS
* active MS
* type MS
* name 1..1 MS
* address MS
* address obeys ilp-area-1
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
* partOf MS
