// Counts are kept and percentages recomputed; areas roll up as sum over sum; what was not reported is missing, not 0.
Profile: IlpIndicatorReport
Parent: MeasureReport
Id: ilp-indicator-report
Title: "Laporan indikator ILP (ILP Indicator report)"
Description: "Capaian satu indikator di satu wilayah pada satu masa, dengan wilayah di bawahnya sebagai strata. One indicator of one area in one period, with the areas below it as strata."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* status MS
* type MS
* measure MS
* subject 1..1 MS
* subject only Reference(Location)
* date MS
* reporter MS
* period MS
* period obeys ilp-report-1 and ilp-report-2
* period.start 1..1
* period.end 1..1
* group MS
* group obeys ilp-report-4 and ilp-report-7
* group.population MS
* group.population obeys ilp-report-5 and ilp-report-6
* group.population.code 1..1
* group.population.count obeys ilp-report-3
* group.stratifier.stratum obeys ilp-report-4
* group.stratifier.stratum.population obeys ilp-report-5
* group.stratifier.stratum.population.count obeys ilp-report-3
* obeys ilp-report-8 and ilp-report-9

Invariant: ilp-report-1
Description: "Masa laporan berakhir sebelum mulai. Perbaiki period. | The period ends before it starts. Correct period."
Severity: #error
Expression: "(end < start).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-report-2
Description: "Masa laporan belum mulai. Periksa period.start. | The period has not begun. Check period.start."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

Invariant: ilp-report-3
Description: "Jumlah negatif. Isi count dengan 0 atau lebih; bila tidak ada laporan, hapus count dan isi data-absent-reason. | A negative count. Set count to 0 or more; if there was no report, remove it and set data-absent-reason."
Severity: #error
Expression: "hasValue().not() or $this >= 0"

// A warning: the estimated denominators of villages can be too low.
Invariant: ilp-report-4
Description: "Pembilang lebih besar dari penyebut. Periksa sasaran wilayah ini dan penduduk dari luar wilayah. | The numerator is larger than the denominator. Check the area's target, and people from other areas."
Severity: #warning
Expression: "(population.where(code.coding.where(code = 'numerator').exists()).count.where(hasValue()) > population.where(code.coding.where(code = 'denominator').exists()).count.where(hasValue())).allFalse()"

Invariant: ilp-report-5
Description: "Wilayah tanpa laporan tidak boleh berisi angka. Hapus count dan sisakan data-absent-reason, atau sebaliknya; tanpa laporan bukan berarti 0. | An area without a report holds no number. Remove count and keep data-absent-reason, or the other way round; no report does not mean 0."
Severity: #error
Expression: "count.where(hasValue() and extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists()).empty()"

Invariant: ilp-report-6
Description: "Jumlah belum ada. Isi count, atau data-absent-reason bila tidak ada laporan. | There is no count. Set count, or data-absent-reason if there was no report."
Severity: #warning
Expression: "%resource.status.where($this = 'complete').empty() or count.exists()"

// In percent or as a fraction; one point of rounding is allowed.
Invariant: ilp-report-7
Description: "Persentase tidak sama dengan pembilang dibagi penyebut. Hitung ulang measureScore, atau hapus; persentase selalu dihitung dari jumlahnya. | The percentage is not numerator over denominator. Recompute measureScore or remove it; percentages are always computed from the counts."
Severity: #warning
Expression: "measureScore.value.empty() or population.where(code.coding.where(code = 'numerator').exists()).count.hasValue().not() or population.where(code.coding.where(code = 'denominator').exists()).count.hasValue().not() or population.where(code.coding.where(code = 'denominator').exists()).count = 0 or (measureScore.value <= population.where(code.coding.where(code = 'numerator').exists()).count * 100.0 / population.where(code.coding.where(code = 'denominator').exists()).count + 1.0 and measureScore.value >= population.where(code.coding.where(code = 'numerator').exists()).count * 100.0 / population.where(code.coding.where(code = 'denominator').exists()).count - 1.0) or (measureScore.value <= population.where(code.coding.where(code = 'numerator').exists()).count * 1.0 / population.where(code.coding.where(code = 'denominator').exists()).count + 0.01 and measureScore.value >= population.where(code.coding.where(code = 'numerator').exists()).count * 1.0 / population.where(code.coding.where(code = 'denominator').exists()).count - 0.01)"

Invariant: ilp-report-8
Description: "Laporan indikator berisi jumlah, bukan nama. Isi type dengan summary. | An indicator report holds counts, not names. Set type to summary."
Severity: #error
Expression: "type != 'individual' and type != 'subject-list'"

Invariant: ilp-report-9
Description: "Laporan lengkap tetapi dihitung sebelum masa laporan selesai. Hitung ulang setelah period.end, atau pakai status pending. | The report is complete but was computed before the period ended. Recompute after period.end or use status pending."
Severity: #warning
Expression: "status.where($this = 'complete').empty() or (date < period.end).allFalse()"
