Instance: follow-ups
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(follow-ups)
* name = "FollowUps"
* title = "Daftar tindak lanjut (Follow-ups)"
* description = "Tanda bahaya dan temuan kunjungan rumah di wilayah fasilitas yang ditindaklanjuti, yang paling mendesak lebih dulu. Danger signs and findings of home visits in the area of a facility that are followed up, the most urgent first."
* affectsState = false
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "late: batas waktu lewat sebelum ada yang menerima. Pustu menerima dengan mengubah Task.status menjadi accepted atau in-progress. late: the limit passed before anybody took it on. A pustu takes it on by changing Task.status to accepted or in-progress. Tanda bahaya yang Task-nya ditutup tanpa hasil menunggu lagi. A danger sign whose Task was given up without a result waits again."
* parameter[+]
  * insert Parameter(date, in, 0, 1, date)
  * documentation = "Yang dilaporkan sampai hari ini; tanpa ini hari ini. Those raised until this day; without it today."
* parameter[+]
  * insert Parameter(state, in, 0, 1, code)
  * insert CodesOf(follow-up-state)
  * documentation = "open (belum selesai), late, resolved atau referred; tanpa ini open. open (not over), late, resolved or referred; without it open."
* parameter[+]
  * insert Parameter(_count, in, 0, 1, integer)
  * documentation = "Banyaknya per halaman. How many on a page."
* parameter[+]
  * insert Parameter(_offset, in, 0, 1, integer)
  * documentation = "Yang pertama di halaman, dari 0. The first of the page, from 0."
* parameter[+]
  * insert Parameter(date, out, 1, 1, date)
  * documentation = "Hari yang dipakai. The day that was taken."
* parameter[+]
  * insert Parameter(total, out, 1, 1, integer)
  * documentation = "Semuanya, di semua halaman. How many there are on all pages."
* parameter[+]
  * insert Parameter(next-offset, out, 0, 1, integer)
  * documentation = "_offset halaman berikutnya; tidak ada pada halaman terakhir. _offset of the next page; absent on the last."
* parameter[+]
  * insert Parts(follow-up, out, 0, *)
  * documentation = "Satu tindak lanjut. One follow-up."
  * part[+]
    * insert Parameter(flag, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Flag"
    * documentation = "Tanda bahayanya. The danger sign."
  * part[+]
    * insert Parameter(task, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Task"
    * documentation = "Tugasnya. The task."
  * part[+]
    * insert Parameter(subject, out, 1, 1, Reference)
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Orang atau keluarganya. The person or family."
  * part[+]
    * insert Parameter(name, out, 0, 1, string)
    * documentation = "Namanya. The name."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
  * part[+]
    * insert Parameter(finding, out, 1, 1, code)
    * insert CodesOf(home-visit-finding)
    * documentation = "Temuannya. The finding."
  * part[+]
    * insert Parameter(raised, out, 0, 1, dateTime)
    * documentation = "Kapan dilaporkan. When it was raised."
  * part[+]
    * insert Parameter(acknowledge-by, out, 0, 1, dateTime)
    * documentation = "Batas waktu untuk diterima. Until when somebody is to take it on."
  * part[+]
    * insert Parameter(minutes-since, out, 0, 1, integer)
    * documentation = "Menit sejak dilaporkan. Minutes since it was raised."
  * part[+]
    * insert Parameter(minutes-left, out, 0, 1, integer)
    * documentation = "Menit sampai batas waktu, negatif bila lewat; tidak ada bila sudah diterima. Minutes until then, negative when it has passed; absent once somebody has taken it on."
  * part[+]
    * insert Parameter(status, out, 1, 1, code)
    * insert CodesOf(follow-up-state)
    * documentation = "Di mana tindak lanjutnya. Where it stands."
  * part[+]
    * insert Parameter(text, out, 0, 1, string)
    * documentation = "Masalahnya. The problem."
