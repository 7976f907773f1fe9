// On the element address. A warning: the ministry's own samples carry codes of other lengths.
Invariant: ilp-area-1
Description: "Panjang kode wilayah tidak lazim: provinsi 2 angka, kabupaten/kota 4, kecamatan 6 (atau 7), desa/kelurahan 10, tanpa titik. Pakai kode Kemendagri. | An area code has an unusual length: province 2 digits, regency or city 4, district 6 (or 7), village 10, without dots. Use the Kemendagri codes."
Severity: #warning
Expression: "extension.where(url = 'https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode').extension.all((url = 'province' implies value.matches('^[0-9]{2}$')) and (url = 'city' implies value.matches('^[0-9]{4}$')) and (url = 'district' implies value.matches('^[0-9]{6,7}$')) and (url = 'village' implies value.matches('^[0-9]{10}$')))"
