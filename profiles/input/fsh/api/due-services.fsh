Instance: due-services
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(due-services)
* name = "DueServices"
* title = "Pelayanan yang jatuh tempo (Due services)"
* description = "Pelayanan yang jatuh tempo, terlewat, belum waktunya, ditolak dan sudah diberikan pada suatu tanggal, menurut paket layanan setiap tahap: bagi seseorang (Patient), keluarga (Group), semua penduduk suatu wilayah (Location) atau keluarga binaan seorang kader (PractitionerRole). The services due, overdue, not yet due, refused and done at a date, by the packages of all stages: of a person (Patient), a family (Group), everyone in an area (Location) or the families of a kader (PractitionerRole)."
* affectsState = false
* resource[+] = #Patient
* resource[+] = #Group
* resource[+] = #Location
* resource[+] = #PractitionerRole
* system = false
* type = false
* instance = true
* comment = "Dihitung dari PlanDefinition dan ActivityDefinition panduan ini dan dari catatan yang boleh dilihat pemanggil; tidak ada yang disimpan. Untuk banyak orang: yang paling mendesak lebih dulu, per halaman, tanpa yang hanya berlaku saat dilayani atau bila ada indikasi. Jadwal yang disepakati dicatat sebagai Appointment, CarePlan atau Task. Computed from the PlanDefinitions and ActivityDefinitions of this guide and from the records that the caller may see; nothing is stored. For many people: the most urgent first, by pages, without what only holds when somebody is served or if indicated. What was booked is recorded as Appointment, CarePlan or Task."
* insert AtDate
* parameter[+]
  * insert Parameter(status, in, 0, *, code)
  * insert CodesOf(due-status)
  * documentation = "Hanya keadaan ini. Tanpa ini: semua kecuali closed; bagi banyak orang due dan overdue. These only. Without it all but closed; for many people due and overdue."
* parameter[+]
  * insert Parameter(_count, in, 0, 1, integer)
  * documentation = "Group, Location, PractitionerRole: orang pada satu halaman. People of a page."
* parameter[+]
  * insert Parameter(_offset, in, 0, 1, integer)
  * documentation = "Group, Location, PractitionerRole: mulai dari orang ke berapa, 0 yang pertama. Where the page begins, 0 for the first person."
* parameter[+]
  * insert Parameter(note, out, 0, 1, string)
  * documentation = "Patient: mengapa tidak ada yang dihitung: belum lahir, sudah meninggal, catatannya tidak dipakai lagi. Why nothing is computed: not born yet, dead, a record out of use."
* parameter[+]
  * insert Parameter(total, out, 0, 1, integer)
  * documentation = "Bagi banyak orang: semuanya, di semua halaman. For many people: how many there are on all pages."
* parameter[+]
  * insert Parameter(next-offset, out, 0, 1, integer)
  * documentation = "_offset halaman berikutnya; tidak ada pada halaman terakhir. _offset of the next page; absent on the last."
* parameter[+]
  * insert Parts(person, out, 0, *)
  * documentation = "Bagi banyak orang: satu orang atau keluarga, yang paling mendesak lebih dulu. For many people: a person or family, the most urgent first."
  * part[+]
    * insert Parameter(subject, out, 1, 1, Reference)
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Orang atau keluarganya, dengan namanya. The person or family, with its name."
  * part[+]
    * insert Parts(service, out, 1, *)
    * documentation = "Satu pelayanan, sama seperti service di luar. A service, the same as service outside."
    * insert DueServiceParts
* parameter[+]
  * insert Parts(service, out, 0, *)
  * documentation = "Bagi satu orang: satu pelayanan pada satu jendela, yang paling mendesak lebih dulu. Pelayanan yang sama di beberapa paket disebut sekali. For one person: one service in one window, the most urgent first. The same service in several packages is named once."
  * insert DueServiceParts
