CodeSystem: IlpCoverageKindCS
Id: coverage-kind
Title: "Jenis jaminan kesehatan (Kind of coverage)"
Description: "Siapa yang menjamin biaya pelayanan. Who covers the cost of care."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #jkn "JKN" "Jaminan Kesehatan Nasional. The national health insurance."
* #jkn insert English("National health insurance")
* #jamkesda "Jamkesda" "Jaminan kesehatan daerah. Health insurance of the local government."
* #jamkesda insert English("Local government insurance")
* #other "Jaminan lain" "Asuransi, perusahaan atau penjamin lain. Insurer, employer or another payer."
* #other insert English("Other coverage")
