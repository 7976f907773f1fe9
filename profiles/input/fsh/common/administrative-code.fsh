Extension: AdministrativeCode
Id: administrativeCode
Title: "Kode wilayah administratif (Administrative area code)"
Description: "Kode wilayah Kemendagri pada alamat. Disalin dari pemakaian umum agar validator tanpa paket kementerian dapat memeriksanya; definisi kementerian yang berlaku. Kemendagri area codes of an address. Transcribed from public use so that validators without the ministry's package can check it; the ministry's own definition prevails."
Context: Address
* insert Metadata
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode"
* ^status = #draft
* insert AreaPart(province)
* insert AreaPart(city)
* insert AreaPart(district)
* insert AreaPart(village)
* insert AreaPart(rt)
* insert AreaPart(rw)

RuleSet: AreaPart(name)
* extension contains {name} 0..1
* extension[{name}].value[x] only code
