Instance: home-visit-plan
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(home-visit-plan)
* name = "HomeVisitPlan"
* title = "Rencana kunjungan rumah (Plan of home visits)"
* description = "Usul kunjungan rumah suatu masa: setiap keluarga di wilayah puskesmas, pustu atau posyandu, alasannya, kader dan harinya. Proposed home visits of a period: every family of the area of a puskesmas, pustu or posyandu, with reasons, kader and day."
* affectsState = false
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "Dihitung; tidak ada yang disimpan. Keluarga binaan tetap pada kadernya; yang lain dibagi rata di antara kader posyandu atau desanya. Tanda bahaya dijadwalkan di hari pertama; yang lain menurut urutan mendesak, sebanyak yang sanggup dikunjungi kader sehari. Keluarga tanpa alasan tidak diberi hari. Hanya keluarga yang boleh dilihat pemanggil. Computed; nothing is stored. Families in the care of a kader stay hers; the others are divided evenly among the kader of their posyandu or village. Danger signs go to the first day, the rest by urgency, as many a day as a kader can do. Families without a reason get no day. Only families that the caller may see."
* parameter[+]
  * insert Parameter(from, in, 0, 1, date)
  * documentation = "Hari pertama, hari ini atau sesudahnya; tanpa ini hari ini. First day, today or later; without it today."
* parameter[+]
  * insert Parameter(until, in, 0, 1, date)
  * documentation = "Hari terakhir, paling banyak 366 hari; tanpa ini 30 hari (pengaturan server). Last day, at most 366 days; without it 30 days, by the setting of the server."
* parameter[+]
  * insert Parameter(_count, in, 0, 1, integer)
  * documentation = "Banyaknya per halaman. How many on a page."
* parameter[+]
  * insert Parameter(_offset, in, 0, 1, integer)
  * documentation = "Yang pertama di halaman, dari 0. The first of the page, from 0."
* parameter[+]
  * insert Parameter(from, out, 1, 1, date)
  * documentation = "Hari pertama yang dipakai. The first day that was taken."
* parameter[+]
  * insert Parameter(until, out, 1, 1, date)
  * documentation = "Hari terakhir yang dipakai. The last day that was taken."
* parameter[+]
  * insert Parameter(total, out, 1, 1, integer)
  * documentation = "Semuanya, di semua halaman. How many there are on all pages."
* parameter[+]
  * insert Parameter(next-offset, out, 0, 1, integer)
  * documentation = "_offset halaman berikutnya; tidak ada pada halaman terakhir. _offset of the next page; absent on the last."
* parameter[+]
  * insert Parameter(without-kader, out, 1, 1, integer)
  * documentation = "Keluarga yang tidak punya kader. Families without any kader."
* parameter[+]
  * insert Parts(family, out, 0, *)
  * documentation = "Satu keluarga, yang paling mendesak lebih dulu. One family, the most urgent first."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
  * part[+]
    * insert Parameter(kind, out, 0, 1, code)
    * insert CodesOf(home-visit-kind)
    * documentation = "Jenis kunjungan; tidak ada bila tidak perlu. Kind of visit; absent if none is needed."
  * part[+]
    * insert Parameter(date, out, 0, 1, date)
    * documentation = "Hari kunjungan; tidak ada bila tidak perlu, tanpa kader, atau harinya penuh. Day of the visit; absent if none is needed, there is no kader, or her days are full."
  * part[+]
    * insert Parameter(kader, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Kader yang berkunjung. The kader who goes there."
  * part[+]
    * insert Parameter(assigned, out, 0, 1, boolean)
    * documentation = "true: keluarga binaan kader itu, jadi ia melihat keluarga ini. true: the family is in her care, so that she sees it."
  * part[+]
    * insert Parameter(last-visit, out, 0, 1, date)
    * documentation = "Hari kunjungan terakhir. Day of the last visit."
  * part[+]
    * insert Parameter(yearly-due, out, 1, 1, boolean)
    * documentation = "Kunjungan tahunan jatuh tempo dalam masa ini. Whether the yearly visit falls due in the period."
  * part[+]
    * insert Parameter(appointment, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Appointment"
    * documentation = "Jadwal yang sudah ada. The schedule that there is."
  * part[+]
    * insert Parts(reason, out, 0, *)
    * documentation = "Alasan, yang paling mendesak lebih dulu. A reason, the most urgent first."
    * part[+]
      * insert Parameter(code, out, 1, 1, code)
      * insert CodesOf(home-visit-reason)
      * documentation = "Alasannya. The reason."
    * part[+]
      * insert Parameter(subject, out, 1, 1, Reference)
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
      * documentation = "Anggota, atau keluarganya. The member, or the family."
    * part[+]
      * insert Parameter(text, out, 0, 1, string)
      * documentation = "Dengan kata-kata. In words."
    * part[+]
      * insert Parameter(evidence, out, 1, 1, Reference)
      * documentation = "Catatan yang membuktikannya; orang atau keluarganya bila buktinya adalah tidak adanya catatan. The record that proves it; the person or family where the proof is that there is none."
