// Of every visit that counts as K, KF or KN.

Invariant: ilp-mch-1
Description: "Satu kunjungan hanya bertanda satu macam episode: K untuk hamil, KF untuk nifas, atau KN untuk bayi. Ibu dan bayi adalah dua pasien, jadi dua kunjungan. | A visit bears the tag of one kind of episode only: K in pregnancy, KF in childbed or KN for the baby. Mother and baby are two patients, hence two visits."
Severity: #error
Expression: "identifier.where(system.startsWith('http://terminology.kemkes.go.id/CodeSystem/episodeofcare/')).system.distinct().count() <= 1"

// SATUSEHAT does not ask for it, so no error (D14); without it the tag belongs to no pregnancy, childbed or newborn period.
Invariant: ilp-mch-2
Description: "Kunjungan ini bertanda K, KF atau KN tetapi tidak menunjuk episodenya. Isi episodeOfCare supaya terhitung pada kehamilan, nifas atau bayi yang benar. | This visit bears a K, KF or KN tag but does not point at its episode. Set episodeOfCare, so that it counts for the right pregnancy, childbed or baby."
Severity: #warning
Expression: "episodeOfCare.exists()"

Invariant: ilp-mch-3
Description: "Ibu hamil, ibu nifas dan bayi dilayani klaster 2 atau lintas klaster. Periksa kode klaster di serviceType, atau kosongkan: server menghitungnya. | Mothers and newborns are served by cluster 2 or the cross-cluster unit. Check the cluster code in serviceType, or leave it out: the server works it out."
Severity: #warning
Expression: "serviceType.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/cluster-unit').all(code = 'maternal-child' or code = 'cross-cluster')"

// Tags are counted in PWS.
Invariant: ilp-mch-4
Description: "Kunjungan yang direncanakan atau dibatalkan belum dilayani, jadi belum bertanda K, KF atau KN. Hapus tandanya, atau perbaiki status. | A planned or cancelled visit has not taken place and bears no K, KF or KN tag yet. Remove the tag, or correct the status."
Severity: #warning
Expression: "status != 'planned' and status != 'cancelled'"
