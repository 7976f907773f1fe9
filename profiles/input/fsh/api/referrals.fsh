Instance: referrals
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(referrals)
* name = "Referrals"
* title = "Rujukan masuk dan keluar (Referrals to and from a facility)"
* description = "Rujukan dan permintaan laboratorium kepada atau dari sebuah fasilitas, yang paling mendesak lebih dulu: gawat darurat, mendesak, lansia risiko tinggi, lansia, lalu yang paling lama menunggu. Referrals and laboratory orders to or from a facility, the most urgent first: emergencies, urgent ones, the elderly at high risk, the elderly, then who waits longest."
* affectsState = false
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "Hanya yang boleh dilihat pemanggil. Keadaannya adalah keadaan Task; tanpa Task, requested. Batas terlambat diatur oleh server. Only what the caller may see. The state is that of the Task; without one, requested. The server sets when one is late."
* parameter[+]
  * insert Parameter(direction, in, 0, 1, code)
  * documentation = "in: kepada fasilitas ini (tanpa ini); out: dari fasilitas ini. in: to this facility (the default); out: from it."
* parameter[+]
  * insert Parameter(state, in, 0, 1, code)
  * documentation = "open (tanpa ini), closed, late: terbuka dan melewati batas, all. open (the default), closed, late: open beyond its limit, all."
* parameter[+]
  * insert Parameter(cluster, in, 0, 1, code)
  * insert CodesOf(cluster-unit)
  * documentation = "Hanya rujukan internal kepada klaster ini. Internal referrals to this cluster only."
* parameter[+]
  * insert Parameter(_count, in, 0, 1, integer)
  * documentation = "Rujukan pada satu halaman. Referrals of a page."
* parameter[+]
  * insert Parameter(_offset, in, 0, 1, integer)
  * documentation = "Mulai dari rujukan ke berapa, 0 yang pertama. Where the page begins, 0 for the first."
* parameter[+]
  * insert Parameter(total, out, 1, 1, integer)
  * documentation = "Semuanya, di semua halaman. How many there are on all pages."
* parameter[+]
  * insert Parameter(next-offset, out, 0, 1, integer)
  * documentation = "_offset halaman berikutnya; tidak ada pada halaman terakhir. _offset of the next page; absent on the last."
* parameter[+]
  * insert Parts(referral, out, 0, *)
  * documentation = "Satu rujukan. One referral."
  * part[+]
    * insert Parameter(request, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/ServiceRequest"
    * documentation = "Rujukannya. The referral."
  * part[+]
    * insert Parameter(task, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Task"
    * documentation = "Tugas yang memuat keadaan dan jawabannya. The task that holds its state and answer."
  * part[+]
    * insert Parameter(person, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
    * documentation = "Orangnya, dengan namanya. The person, with the name."
  * part[+]
    * insert Parameter(from, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
    * documentation = "Fasilitas pengirim. The facility that sent it."
  * part[+]
    * insert Parameter(to, out, 0, 1, Reference)
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Organization"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/HealthcareService"
    * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Tujuannya. Where it goes."
  * part[+]
    * insert Parameter(cluster, out, 0, *, Coding)
    * insert CodesOf(cluster-unit)
    * documentation = "Klaster tujuan rujukan internal. The cluster of an internal referral."
  * part[+]
    * insert Parameter(priority, out, 0, 1, code)
    * insert CodesOfFhir(request-priority)
    * documentation = "Prioritas yang ditulis pengirim. The priority that the sender gave."
  * part[+]
    * insert Parameter(urgency, out, 1, 1, code)
    * documentation = "Tempat dalam antrean: emergency, urgent, elderly-high-risk, elderly, ordinary. Place in the queue."
  * part[+]
    * insert Parameter(state, out, 1, 1, code)
    * documentation = "Keadaan Task; revoked atau entered-in-error bila rujukannya ditarik. The state of the Task; revoked or entered-in-error if the referral was taken back."
  * part[+]
    * insert Parameter(since, out, 1, 1, dateTime)
    * documentation = "Kapan ditulis. When it was written."
  * part[+]
    * insert Parameter(waiting, out, 1, 1, Duration)
    * documentation = "Lama menunggu sampai sekarang, atau sampai selesai, dalam menit. How long it has waited until now, or until it was over, in minutes."
  * part[+]
    * insert Parameter(late, out, 1, 1, boolean)
    * documentation = "Terbuka dan melewati batas prioritasnya. Open beyond the limit of its priority."
  * part[+]
    * insert Parameter(reason, out, 0, 1, CodeableConcept)
    * documentation = "Alasan keadaannya, misalnya alasan ditolak. Why it is in this state, such as why it was refused."
  * part[+]
    * insert Parameter(reply, out, 0, *, Element)
    * documentation = "Jawaban penerima: isi Task.output. The receiver's answer: what Task.output holds."
