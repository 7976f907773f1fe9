Instance: due-services
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(due-services)
* name = "DueServices"
* title = "Pelayanan yang jatuh tempo (Due services)"
* description = "Pelayanan yang jatuh tempo, terlewat dan sudah diberikan bagi seseorang pada suatu tanggal, menurut paket layanan setiap tahapnya. The services due, overdue and done for a person at a date, by the packages of all stages the person is in."
* affectsState = false
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Dihitung dari PlanDefinition dan ActivityDefinition panduan ini; tidak ada yang disimpan. Yang jendelanya tertutup tanpa diberikan tidak disebut. Jadwal yang disepakati dicatat sebagai Appointment, CarePlan atau Task. Computed from the PlanDefinitions and ActivityDefinitions of this guide; nothing is stored. What was not given before its window closed is left out. What was booked is recorded as Appointment, CarePlan or Task."
* insert AtDate
* parameter[+]
  * insert Parts(service, out, 0, *)
  * documentation = "Satu pelayanan pada satu jendela. Pelayanan yang sama di beberapa paket disebut sekali. One service in one window. The same service in several packages is named once."
  * part[+]
    * insert Parameter(definition, out, 1, 1, canonical)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/ActivityDefinition"
    * documentation = "Pelayanannya. The service."
  * part[+]
    * insert Parameter(package, out, 1, *, canonical)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PlanDefinition"
    * documentation = "Paket yang memuatnya. A package that holds it."
  * part[+]
    * insert Parameter(item, out, 0, 1, Coding)
    * insert CodesOf(package-item)
    * documentation = "Baris paket. Row of the package."
  * part[+]
    * insert Parameter(within, out, 0, 1, canonical)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/ActivityDefinition"
    * documentation = "Pelayanan yang memuatnya, misalnya kunjungan K2. The service that it is a part of, such as visit K2."
  * part[+]
    * insert Parameter(title, out, 1, 1, string)
    * documentation = "Nama pelayanan dalam bahasa pembaca. Name of the service in the reader's language."
  * part[+]
    * insert Parameter(status, out, 1, 1, code)
    * insert CodesOf(due-status)
    * documentation = "due, overdue atau done. due, overdue or done."
  * part[+]
    * insert Parameter(from, out, 0, 1, dateTime)
    * documentation = "Awal jendela, termasuk. Start of the window, inclusive."
  * part[+]
    * insert Parameter(until, out, 0, 1, dateTime)
    * documentation = "Akhir jendela, tidak termasuk. End of the window, exclusive."
  * part[+]
    * insert Parameter(catch-up, out, 0, 1, dateTime)
    * documentation = "Yang terlewat masih diberikan sampai sebelum ini; tidak ada bila sumber tidak memberi batas. A missed one is still given until before this; absent if the sources name no limit."
  * part[+]
    * insert Parameter(if-indicated, out, 0, 1, boolean)
    * documentation = "true: hanya bila ada indikasi. true: only if indicated."
  * part[+]
    * insert Parts(level, out, 0, *)
    * documentation = "Di mana dapat diberikan, dan oleh siapa. Where it can be given, and by whom."
    * part[+]
      * insert Parameter(setting, out, 1, 1, code)
      * insert CodesOf(setting)
      * documentation = "Tempat pelayanan. The setting."
    * part[+]
      * insert Parameter(role, out, 1, *, code)
      * insert CodesOf(staff-role)
      * documentation = "Peran yang boleh mengerjakan. A role that may do it."
    * part[+]
      * insert Parameter(scope, out, 0, 1, string)
      * documentation = "Bagian yang dikerjakan di sana, bila tidak semua. The part that is done there, if not all of it."
  * part[+]
    * insert Parameter(evidence, out, 0, *, Reference)
    * documentation = "Catatan yang membuktikan; hanya pada done. A record that proves it; with done only."
  * part[+]
    * insert Parameter(source, out, 0, 1, string)
    * documentation = "Bacaan yang dipakai bila sumber berselisih. The reading that was taken where sources disagree."
