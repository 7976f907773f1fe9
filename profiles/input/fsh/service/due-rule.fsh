Extension: IlpDueRule
Id: due-rule
Title: "Aturan jatuh tempo (Due rule)"
Description: "Kapan sebuah pelayanan jatuh tempo, dihitung dari suatu titik awal: dari, sampai sebelum, tiap berapa lama, pada bulan atau kelas mana, untuk siapa. When a service is due, counted from an anchor: from, until before, how often, in which months or school grades, for whom."
Context: PlanDefinition.action
* insert Metadata
* extension contains
    anchor 1..1 and
    from 0..1 and
    until 0..1 and
    every 0..1 and
    open 0..1 and
    times 0..1 and
    gap 0..1 and
    catchUp 0..1 and
    month 0..* and
    grade 0..* and
    sex 0..1 and
    population 0..* and
    source 0..1
* extension[anchor] ^short = "Titik awal hitungan | What the time is counted from"
* extension[anchor].value[x] 1..1
* extension[anchor].value[x] only code
* extension[anchor].valueCode from IlpDueAnchorVS (required)
* extension[from] ^short = "Mulai, termasuk | From, inclusive"
* extension[from].value[x] 1..1
* extension[from].value[x] only Duration
* extension[until] ^short = "Sampai sebelum | Until, exclusive"
* extension[until].value[x] 1..1
* extension[until].value[x] only Duration
* extension[every] ^short = "Diulang tiap | Repeated every"
* extension[every].value[x] 1..1
* extension[every].value[x] only Duration
* extension[open] ^short = "Di tiap selang hanya selama ini sejak awalnya | In each span only for this long from its start"
* extension[open].value[x] 1..1
* extension[open].value[x] only Duration
* extension[times] ^short = "Paling sedikit sekian kali dalam rentang itu; tanpa ini sekali | At least so many times in that span; once without it"
* extension[times].value[x] 1..1
* extension[times].value[x] only positiveInt
* extension[gap] ^short = "Jarak paling sedikit dari pelayanan sebelumnya dalam rangkaian | Least time since the one before in the series"
* extension[gap].value[x] 1..1
* extension[gap].value[x] only Duration
* extension[catchUp] ^short = "Yang terlewat masih diberikan sampai sebelum | A missed one is still given until before"
* extension[catchUp].value[x] 1..1
* extension[catchUp].value[x] only Duration
* extension[month] ^short = "Bulan kalender, 1 sampai 12 | Calendar month, 1 to 12"
* extension[month].value[x] 1..1
* extension[month].value[x] only positiveInt
* extension[grade] ^short = "Kelas, 1 sampai 12 | School grade, 1 to 12"
* extension[grade].value[x] 1..1
* extension[grade].value[x] only positiveInt
* extension[sex] ^short = "Hanya untuk jenis kelamin ini | For this sex only"
* extension[sex].value[x] 1..1
* extension[sex].value[x] only code
* extension[sex].valueCode from http://hl7.org/fhir/ValueSet/administrative-gender (required)
* extension[population] ^short = "Hanya untuk kelompok ini; bila beberapa, salah satu cukup | For this group only; if several, any of them"
* extension[population].value[x] 1..1
* extension[population].value[x] only code
* extension[population].valueCode from IlpServicePopulationVS (required)
* extension[source] ^short = "Bacaan sumber yang dipakai bila sumber berselisih | The reading that was taken where sources disagree"
* extension[source].value[x] 1..1
* extension[source].value[x] only string
