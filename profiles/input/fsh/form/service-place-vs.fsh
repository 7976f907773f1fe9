ValueSet: IlpServicePlaceVS
Id: service-place
Title: "Tempat menerima pelayanan (Place of service)"
Description: "Di mana pelayanan kehamilan, nifas atau bayi baru lahir diterima. Where a service for mother or newborn was received."
* insert Metadata
// The ministry's kinds of facility; the home has none that fits a visit.
* $organization-type#102 "Pusat Kesehatan Masyarakat"
* $organization-type#OT000002 "Pustu"
* $organization-type#131 "Posyandu"
* $organization-type#OT000001 "Polindes"
* $organization-type#101 "Tempat Praktik Mandiri Tenaga Kesehatan"
* $organization-type#OT000013 "Bidan Praktik Mandiri"
* $organization-type#103 "Klinik"
* $organization-type#104 "Rumah Sakit"
* IlpSettingCS#home
