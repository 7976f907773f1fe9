Instance: home-visits
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(home-visits)
* name = "HomeVisits"
* title = "Kunjungan rumah hari ini (Home visits of a day)"
* description = "Daftar kerja suatu hari, bagi seorang kader (PractitionerRole) atau semua di fasilitas (Organization): kunjungan terjadwal, yang terlewat sebelumnya, dan tanda bahaya serta tindak lanjut yang terbuka. The work of a day, of a kader (PractitionerRole) or everybody at a facility (Organization): scheduled visits, those missed before, and open danger signs and follow-ups."
* affectsState = false
* resource[+] = #PractitionerRole
* resource[+] = #Organization
* system = false
* type = false
* instance = true
* comment = "Kunjungan yang terlewat tetap di daftar sampai keluarganya dikunjungi atau dijadwalkan lagi. Hanya yang boleh dilihat pemanggil. A missed visit stays on the list until the family is visited or scheduled again. Only what the caller may see."
* insert AtDate
* parameter[+]
  * insert Parts(visit, out, 0, *)
  * documentation = "Satu kunjungan, yang paling mendesak lebih dulu. One visit, the most urgent first."
  * part[+]
    * insert Parameter(appointment, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Appointment"
    * documentation = "Jadwalnya. The schedule."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
  * part[+]
    * insert Parameter(kind, out, 0, 1, code)
    * insert CodesOf(home-visit-kind)
    * documentation = "Jenis kunjungan. Kind of visit."
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
  * part[+]
    * insert Parts(member, out, 0, *)
    * documentation = "Anggota keluarga. A member of the family."
    * part[+]
      * insert Parameter(reference, out, 1, 1, Reference)
      * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
      * documentation = "Orangnya. The person."
    * part[+]
      * insert Parameter(name, out, 0, 1, string)
      * documentation = "Namanya. The name."
* parameter[+]
  * insert Parts(alert, out, 0, *)
  * documentation = "Tanda bahaya atau tindak lanjut yang terbuka, yang terlambat lebih dulu. An open danger sign or follow-up, late ones first."
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
