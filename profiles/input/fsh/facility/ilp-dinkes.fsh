Profile: IlpDinkes
Parent: IlpOrganization
Id: ilp-dinkes
Title: "Dinas kesehatan (Health office)"
Description: "Dinas kesehatan kabupaten, kota atau provinsi. Health office of a regency, city or province."
* insert Metadata
* insert OrganizationKind(#129)
