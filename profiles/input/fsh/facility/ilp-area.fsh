Profile: IlpArea
Parent: Location
Id: ilp-area
Title: "Wilayah ILP (ILP Area)"
Description: "Provinsi, kabupaten atau kota, kecamatan, desa atau kelurahan, dusun, RW, RT. A province, regency or city, district, village, hamlet or neighbourhood."
* insert Metadata
* extension contains http://hl7.org/fhir/StructureDefinition/location-boundary-geojson named boundary 0..1
* identifier 1..* MS
* identifier obeys ilp-area-2
* identifier.system 1..1
* identifier.value 1..1
* insert SlicedBySystem(identifier)
* identifier contains
    area 0..1 MS and
    subVillage 0..1 MS
* identifier[area].system = $administrative-area
* identifier[subVillage].system = "https://w3id.org/ilp-fhir/sid/sub-village"
* name 1..1 MS
* physicalType 1..1
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#jdn
* partOf MS
* obeys ilp-area-3

Invariant: ilp-area-2
Description: "Kode wilayah harus 2, 4, 6 atau 10 angka tanpa titik (kode Kemendagri, misalnya 5304042007). | An area code is 2, 4, 6 or 10 digits without dots (Kemendagri code, such as 5304042007)."
Severity: #error
Expression: "where(system = 'http://sys-ids.kemkes.go.id/administrative-area').value.all(matches('^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10})$'))"

Invariant: ilp-area-3
Description: "Wilayah belum punya kode. Kirim kode Kemendagri, atau untuk dusun, RW dan RT kode dengan system https://w3id.org/ilp-fhir/sid/sub-village. | The area has no code. Send the Kemendagri code, or for a hamlet or neighbourhood one with system https://w3id.org/ilp-fhir/sid/sub-village."
Severity: #error
Expression: "identifier.where(system = 'http://sys-ids.kemkes.go.id/administrative-area' or system = 'https://w3id.org/ilp-fhir/sid/sub-village').exists()"
