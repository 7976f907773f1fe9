ValueSet: IlpHomeServiceVS
Id: home-service
Title: "Pelayanan tanpa kode resmi (Services without an official code)"
Description: "Semua pelayanan tanpa kode resmi. All services without an official code."
* insert Metadata
* include codes from system IlpHomeServiceCS
