Profile: IlpPremaritalVisit
Parent: IlpVisit
Id: ilp-premarital-visit
Title: "Kunjungan calon pengantin (Premarital visit)"
Description: "Skrining, konseling dan surat keterangan calon pengantin, sekali sebelum menikah. Screening, counselling and certificate before marriage, once."
* insert Metadata
* extension[stage] obeys ilp-catin-1 and ilp-catin-2
* type obeys ilp-catin-3
* insert VisitKind
* type.coding[screening] ^short = "premarital | Pelayanan calon pengantin"
* serviceType obeys ilp-catin-4
* obeys ilp-catin-5

Invariant: ilp-catin-1
Description: "Tahap hidup ini tidak mungkin pada calon pengantin. Perbaiki tahap, atau jenis kunjungannya. | This life-cycle stage is impossible before a marriage. Correct the stage, or the kind of visit."
* insert NotInStage(#error, 'newborn' | 'infant' | 'under-two' | 'under-five' | 'preschool')

// The law sets 19 years; courts grant exceptions.
Invariant: ilp-catin-2
Description: "Calon pengantin belum berumur 18 tahun. Periksa tanggal lahir, dan tawarkan konseling kesehatan reproduksi remaja. | The person is under 18. Check the birth date, and offer adolescent reproductive health counselling."
* insert NotInStage(#warning, 'school-age' | 'adolescent')

Invariant: ilp-catin-3
Description: "Pelayanan calon pengantin lengkap hanya ada di puskesmas. Periksa kode tempat pelayanan. | Full premarital care is given at the puskesmas only. Check the setting."
* insert UsualSettings('puskesmas')

Invariant: ilp-catin-4
Description: "Calon pengantin dilayani Klaster 3 Usia Dewasa dan Lanjut Usia. Periksa kode klaster. | Premarital care belongs to cluster 3, adults and the elderly. Check the cluster."
* insert UsualCluster(adult-elderly)

Invariant: ilp-catin-5
Description: "Jenis kunjungan belum disebut. Isi Encounter.type dengan premarital dari https://w3id.org/ilp-fhir/CodeSystem/screening-item. | The kind of visit is not said. Set Encounter.type to premarital of https://w3id.org/ilp-fhir/CodeSystem/screening-item."
Severity: #error
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/screening-item' and code = 'premarital').exists()"
