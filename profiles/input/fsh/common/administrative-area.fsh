Instance: administrative-area
InstanceOf: NamingSystem
Usage: #definition
Title: "Kode wilayah administratif"
* insert IdentifierSystem("http://sys-ids.kemkes.go.id/administrative-area", "Kementerian Dalam Negeri RI")
* name = "AdministrativeArea"
* description = "Kode wilayah Kemendagri tanpa titik: 2, 4, 6 atau 10 angka. Kemendagri area code without dots: 2, 4, 6 or 10 digits."
