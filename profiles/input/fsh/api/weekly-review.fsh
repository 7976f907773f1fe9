Instance: weekly-review
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(weekly-review)
* name = "WeeklyReview"
* title = "Lembar mingguan (Weekly sheet)"
* description = "Bahan pertemuan mingguan posyandu dan pustu: kunjungan seminggu, temuan a sampai d, tindak lanjut, dan keluarga yang belum dikunjungi tahun ini. For the weekly meeting of posyandu and pustu: visits of the week, findings a to d, follow-ups, and families without a visit this year."
* affectsState = false
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "Senin sampai Minggu. Bagi tim yang merawat; bukan untuk diumumkan: angka kecil tidak disamarkan. Monday to Sunday. For the team that cares for these people, not for publication: small numbers are not hidden."
* parameter[+]
  * insert Parameter(date, in, 0, 1, date)
  * documentation = "Hari mana pun dalam minggu itu; tanpa ini hari ini. Any day of the week; without it today."
* parameter[+]
  * insert Parameter(from, out, 1, 1, date)
  * documentation = "Senin. Monday."
* parameter[+]
  * insert Parameter(until, out, 1, 1, date)
  * documentation = "Minggu. Sunday."
* parameter[+]
  * insert Parts(visits, out, 1, 1)
  * documentation = "Banyaknya kunjungan. Numbers of visits."
  * part[+]
    * insert Parameter(planned, out, 1, 1, integer)
    * documentation = "Dijadwalkan. Scheduled."
  * part[+]
    * insert Parameter(done, out, 1, 1, integer)
    * documentation = "Terlaksana. Done."
  * part[+]
    * insert Parameter(missed, out, 1, 1, integer)
    * documentation = "Terlewat. Missed."
  * part[+]
    * insert Parameter(refused, out, 1, 1, integer)
    * documentation = "Ditolak. Refused."
  * part[+]
    * insert Parameter(ahead, out, 1, 1, integer)
    * documentation = "Harinya belum lewat. Its day has not passed."
* parameter[+]
  * insert Parts(kader, out, 0, *)
  * documentation = "Per kader. By kader."
  * part[+]
    * insert Parameter(role, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Kadernya. The kader."
  * part[+]
    * insert Parameter(planned, out, 1, 1, integer)
    * documentation = "Dijadwalkan. Scheduled."
  * part[+]
    * insert Parameter(done, out, 1, 1, integer)
    * documentation = "Terlaksana. Done."
  * part[+]
    * insert Parameter(missed, out, 1, 1, integer)
    * documentation = "Terlewat. Missed."
  * part[+]
    * insert Parameter(refused, out, 1, 1, integer)
    * documentation = "Ditolak. Refused."
  * part[+]
    * insert Parameter(ahead, out, 1, 1, integer)
    * documentation = "Harinya belum lewat. Its day has not passed."
* parameter[+]
  * insert Parts(visit, out, 0, *)
  * documentation = "Satu kunjungan terjadwal. One scheduled visit."
  * part[+]
    * insert Parameter(appointment, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Appointment"
    * documentation = "Jadwalnya. The schedule."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
  * part[+]
    * insert Parameter(planned, out, 1, 1, date)
    * documentation = "Hari yang direncanakan. The planned day."
  * part[+]
    * insert Parameter(status, out, 1, 1, code)
    * insert CodesOf(home-visit-state)
    * documentation = "Keadaannya. Its state."
  * part[+]
    * insert Parameter(kader, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Kader yang berkunjung. The kader who goes there."
* parameter[+]
  * insert Parts(unplanned, out, 0, *)
  * documentation = "Keluarga yang dikunjungi tanpa jadwal minggu ini. A family visited without a schedule for this week."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
* parameter[+]
  * insert Parts(finding, out, 4, 4)
  * documentation = "Satu golongan temuan. One kind of finding."
  * part[+]
    * insert Parameter(code, out, 1, 1, code)
    * insert CodesOf(home-visit-finding)
    * documentation = "Temuannya: huruf a sampai d. The finding: letters a to d."
  * part[+]
    * insert Parameter(number, out, 1, 1, integer)
    * documentation = "Banyaknya orang. How many people."
  * part[+]
    * insert Parts(person, out, 0, *)
    * documentation = "Satu orang. One person."
    * part[+]
      * insert Parameter(subject, out, 1, 1, Reference)
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Patient"
      * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Group"
      * documentation = "Orang atau keluarganya. The person or family."
    * part[+]
      * insert Parameter(evidence, out, 0, 1, Reference)
      * documentation = "Kunjungan, tugas atau tanda bahayanya. The visit, task or danger sign."
* parameter[+]
  * insert Parts(follow-ups, out, 1, 1)
  * documentation = "Banyaknya tindak lanjut yang dilaporkan minggu ini, atau sebelumnya dan masih terbuka. Numbers of follow-ups raised this week, or before and still open."
  * part[+]
    * insert Parameter(open, out, 1, 1, integer)
    * documentation = "Belum selesai. Not over."
  * part[+]
    * insert Parameter(late, out, 1, 1, integer)
    * documentation = "Di antaranya terlambat. Of these late."
  * part[+]
    * insert Parameter(resolved, out, 1, 1, integer)
    * documentation = "Selesai. Resolved."
  * part[+]
    * insert Parameter(referred, out, 1, 1, integer)
    * documentation = "Dirujuk. Referred."
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
* parameter[+]
  * insert Parameter(unvisited-families, out, 1, 1, integer)
  * documentation = "Keluarga yang belum dikunjungi tahun ini. Families without a visit this year."
* parameter[+]
  * insert Parts(unvisited, out, 0, *)
  * documentation = "Satu di antaranya; paling banyak satu halaman. One of them; at most a page."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
