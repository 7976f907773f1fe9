// What a server must be able to do to call itself an ILP server. What a running server does stands at its /metadata, which names this in `instantiates`.
Instance: ilp-server
InstanceOf: CapabilityStatement
Usage: #definition
* insert Published(CapabilityStatement, ilp-server)
* name = "IlpServer"
* title = "Server ILP (ILP server)"
* description = "Yang harus dapat dilakukan server yang menerima, menyimpan dan menjawab data layanan primer. What a server must be able to do that takes, keeps and answers for primary-care data."
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[1] = #xml
* patchFormat[0] = #application/json-patch+json
* implementationGuide = "https://w3id.org/ilp-fhir/ImplementationGuide/ilp.fhir.r4"
* rest
  * mode = #server
  * documentation = "Satu kunjungan adalah satu transaksi: tersimpan semuanya atau tidak sama sekali. Kiriman yang diulang tidak tersimpan dua kali. Setiap resource diperiksa terhadap profil ILP menurut isinya, bukan menurut meta.profile. Parameter pencarian yang tidak dikenal ditolak. Setiap jawaban 4xx dan 5xx adalah OperationOutcome dalam bahasa Indonesia atau Inggris (Accept-Language). A visit is one transaction: all of it is stored, or nothing. What is sent again is not stored twice. Every resource is checked against the ILP profile of what it is, whatever meta.profile says. Unknown search parameters are refused. Every 4xx and 5xx is an OperationOutcome in Indonesian or English (Accept-Language)."
  * security
    * cors = true
    * service[0] = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR
    * service[1] = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
    * description = "Dengan data orang sungguhan: hanya lewat TLS, hanya dengan token. Token untuk program diperoleh dengan SMART Backend Services, atau dengan client_credentials dalam bentuk SATUSEHAT di /oauth2/v1/accesstoken. Setiap klien terikat pada fasilitas atau wilayahnya; permintaan di luar itu ditolak. /metadata, panduan dan terminologi boleh dibaca tanpa token. With real people's data: over TLS only, with a token only. Programs get one by SMART Backend Services, or by client_credentials in SATUSEHAT's form at /oauth2/v1/accesstoken. Every client is bound to its facility or area; requests beyond are refused. /metadata, the guide and terminology may be read without a token."
  * insert ServerPeople
  * insert ServerFacilities
  * insert ServerVisits
  * insert ServerFindings
  * insert ServerMedicines
  * insert ServerPlans
  * insert ServerGuide
  * insert ServerSystem
