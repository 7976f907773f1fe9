CodeSystem: IlpHomeVisitKindCS
Id: home-visit-kind
Title: "Jenis kunjungan rumah (Kind of home visit)"
Description: "Jenis kunjungan rumah; satu kunjungan dapat punya lebih dari satu. Kinds of home visit; a visit may have more than one."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #routine "Kunjungan rutin" "Untuk setiap keluarga, paling sedikit sekali setahun. For every family, at least once a year."
* #routine insert English("Routine visit")
* #special "Kunjungan khusus" "Untuk keluarga berisiko menurut data posyandu atau PWS. For families at risk by posyandu or area-monitoring data."
* #special insert English("Special visit")
* #with-health-worker "Bersama tenaga kesehatan" "Kader bersama tenaga kesehatan. The kader together with a health worker."
* #with-health-worker insert English("With a health worker")
