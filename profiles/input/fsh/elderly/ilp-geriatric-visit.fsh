Profile: IlpGeriatricVisit
Parent: IlpVisit
Id: ilp-geriatric-visit
Title: "Kunjungan skrining geriatri (Geriatric screening visit)"
Description: "Skrining orang berumur 60 tahun ke atas, sedikitnya setahun sekali. Screening of a person of 60 or over, at least once a year."
* insert Metadata
* extension[stage] obeys ilp-geri-2 and ilp-geri-3
* serviceType obeys ilp-geri-4
* obeys ilp-geri-1

Invariant: ilp-geri-1
Description: "Jenis kunjungan belum disebut. Isi Encounter.type dengan SNOMED 171313004 (skrining geriatri). | The kind of visit is not said. Set Encounter.type to SNOMED 171313004 (geriatric screening)."
Severity: #error
Expression: "type.coding.where(system = 'http://snomed.info/sct' and code = '171313004').exists()"

Invariant: ilp-geri-2
Description: "Tahap hidup ini tidak mungkin pada skrining geriatri. Perbaiki tahap, atau jenis kunjungannya. | This life-cycle stage is impossible at a geriatric screening. Correct the stage, or the kind of visit."
* insert NotInStage(#error, 'newborn' | 'infant' | 'under-two' | 'under-five' | 'preschool' | 'school-age' | 'adolescent' | 'pregnant' | 'delivering' | 'postpartum' | 'breastfeeding')

// Posyandu for the elderly also see people of 45 to 59.
Invariant: ilp-geri-3
Description: "Skrining geriatri mulai umur 60 tahun. Periksa tanggal lahir dan tahap. | Geriatric screening begins at 60. Check birth date and stage."
* insert NotInStage(#warning, 'adult' | 'pre-elderly')

Invariant: ilp-geri-4
Description: "Lanjut usia dilayani Klaster 3 Usia Dewasa dan Lanjut Usia. Periksa kode klaster. | The elderly are served by cluster 3, adults and the elderly. Check the cluster."
* insert UsualCluster(adult-elderly)
