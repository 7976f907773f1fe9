Profile: IlpMeasure
Parent: Measure
Id: ilp-measure
Title: "Indikator ILP (ILP Measure)"
Description: "Definisi sebuah indikator: apa pembilangnya, apa penyebutnya. The definition of an indicator: its numerator and its denominator."
* insert Metadata
* insert ProfileForCluster(management, "Klaster 1 Manajemen")
* url 1..1 MS
* title 1..1 MS
* status MS
* description MS
* scoring 1..1 MS
* improvementNotation MS
* group 1..* MS
* group obeys ilp-measure-1 and ilp-measure-3
* group.code MS
* group.population 1..* MS
* group.population.code 1..1 MS
* group.population.criteria MS
* obeys ilp-measure-2

Invariant: ilp-measure-1
Description: "Indikator proporsi harus punya satu pembilang dan satu penyebut. Isi group.population dengan numerator dan denominator. | A proportion has one numerator and one denominator. Set group.population to numerator and denominator."
Severity: #error
Expression: "%resource.scoring.coding.where(code = 'proportion' or code = 'ratio').empty() or (population.where(code.coding.where(code = 'numerator').exists()).count() = 1 and population.where(code.coding.where(code = 'denominator').exists()).count() = 1)"

// Two readings of one indicator stand side by side as two groups.
Invariant: ilp-measure-2
Description: "Indikator ini punya beberapa kelompok yang tidak dapat dibedakan. Beri tiap group kode yang berbeda. | The indicator has several groups that cannot be told apart. Give each group its own code."
Severity: #error
Expression: "group.count() <= 1 or (group.code.coding.count() >= group.count() and group.code.coding.code.isDistinct())"

Invariant: ilp-measure-3
Description: "Pembilang atau penyebut belum dijelaskan dengan kata-kata. Isi description. | A numerator or denominator is not described in words. Set description."
Severity: #warning
Expression: "population.all(description.exists())"
