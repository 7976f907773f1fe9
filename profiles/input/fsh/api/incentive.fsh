// Whoever may read the network may not read this: the answer is for the kader, her facility and her health office.
Instance: incentive
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(incentive)
* name = "Incentive"
* title = "Insentif kader (Kader incentive)"
* description = "Kegiatan seorang kader dalam suatu masa dan insentif yang menjadi haknya. The activities of a kader in a period, and the incentive that is due for them."
* affectsState = false
* resource = #PractitionerRole
* system = false
* type = false
* instance = true
* comment = "Dihitung dari Encounter yang selesai dan menyebut kader itu sebagai peserta, selama perannya berlaku. Beberapa kunjungan pada satu keluarga di hari yang sama adalah satu kegiatan; demikian pula satu hari buka posyandu. Besar, sumber dana dan apa yang dihitung ditetapkan pengelola server. Computed from finished Encounters that name the kader as a participant, while her role holds. Several visits to one household on a day are one activity; so is an open day of a posyandu. Rate, fund and what counts are set by the server's operator."
* parameter[+]
  * insert Parameter(start, in, 1, 1, date)
  * documentation = "Hari pertama. The first day."
* parameter[+]
  * insert Parameter(end, in, 1, 1, date)
  * documentation = "Hari terakhir, paling banyak 366 hari. The last day, at most 366 days."
* parameter[+]
  * insert Parameter(start, out, 1, 1, date)
  * documentation = "Hari pertama yang dipakai. The first day that was taken."
* parameter[+]
  * insert Parameter(end, out, 1, 1, date)
  * documentation = "Hari terakhir yang dipakai. The last day that was taken."
* parameter[+]
  * insert Parts(activity, out, 0, *)
  * documentation = "Satu jenis kegiatan dengan satu besaran. One kind of activity at one rate."
  * part[+]
    * insert Parameter(code, out, 1, 1, code)
    * documentation = "Nama tetap jenis ini. The lasting name of the kind."
  * part[+]
    * insert Parameter(name, out, 1, 1, string)
    * documentation = "Nama dalam bahasa pembaca. Name in the reader's language."
  * part[+]
    * insert Parameter(number, out, 1, 1, integer)
    * documentation = "Banyaknya kegiatan. How many activities."
  * part[+]
    * insert Parameter(rate, out, 1, 1, Money)
    * documentation = "Untuk satu kegiatan. For one activity."
  * part[+]
    * insert Parameter(amount, out, 1, 1, Money)
    * documentation = "Seluruhnya. In all."
  * part[+]
    * insert Parameter(fund, out, 1, 1, string)
    * documentation = "Sumber dana. Where the money comes from."
  * part[+]
    * insert Parameter(source, out, 1, 1, string)
    * documentation = "Dasar besaran. Where the rate comes from."
* parameter[+]
  * insert Parameter(total, out, 1, 1, Money)
  * documentation = "Jumlah semua kegiatan. The sum of all activities."
