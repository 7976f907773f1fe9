Extension: IlpOutbreakReport
Id: outbreak-report
Title: "Laporan potensi KLB (Outbreak report)"
Description: "Kapan dan kepada siapa penyakit berpotensi KLB dilaporkan. When and to whom a disease with outbreak potential was reported."
Context: Condition
* insert Metadata
* extension contains
    at 1..1 and
    to 0..1 and
    number 0..1
* extension[at] ^short = "Waktu dilaporkan | When reported"
* extension[at].value[x] 1..1
* extension[at].value[x] only dateTime
* extension[to] ^short = "Penerima laporan | Who received it"
* extension[to].value[x] 1..1
* extension[to].value[x] only Reference(Organization)
* extension[number] ^short = "Nomor laporan, misalnya di SKDR | Report number, such as in SKDR"
* extension[number].value[x] 1..1
* extension[number].value[x] only string
