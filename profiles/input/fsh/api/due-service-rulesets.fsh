// The parts of one service in the answer of $due-services; at its path.
RuleSet: DueServiceParts
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
  * documentation = "Keadaannya. Where it stands."
* part[+]
  * insert Parameter(reason, out, 1, 1, code)
  * insert CodesOf(due-reason)
  * documentation = "Mengapa. Why."
* part[+]
  * insert Parameter(explanation, out, 1, 1, string)
  * documentation = "Alasannya sebagai kalimat dalam bahasa pembaca. The reason as a sentence in the reader's language."
* part[+]
  * insert Parameter(anchor, out, 1, 1, code)
  * insert CodesOf(due-anchor)
  * documentation = "Dari mana waktunya dihitung; contact: setiap kali dilayani. What the time is counted from; contact: every time the person is served."
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
  * insert Parameter(times, out, 0, 1, integer)
  * documentation = "Paling sedikit sekian kali di jendela itu, bila lebih dari sekali. At least so many times in the window, if more than once."
* part[+]
  * insert Parameter(given, out, 0, 1, integer)
  * documentation = "Sudah sekian kali, bersama times. Given so many times, with times."
* part[+]
  * insert Parameter(missed, out, 0, 1, integer)
  * documentation = "Sekian selang tepat sebelum ini berlalu tanpa pelayanan itu. So many spans just before this one went by without it."
* part[+]
  * insert Parameter(contact, out, 0, 1, code)
  * documentation = "Kunjungan antenatal dihitung sebagai K1M, K1A, K2 … K6 menurut usia kehamilan. What an antenatal visit counts as by the age of the pregnancy."
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
  * insert Parameter(booked, out, 0, *, Reference)
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Appointment"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Task"
  * documentation = "Janji atau tugas yang merencanakannya. An appointment or task in which it is planned."
* part[+]
  * insert Parameter(evidence, out, 0, *, Reference)
  * documentation = "Catatan yang membuktikan, atau yang menyebut mengapa tidak. A record that proves it, or that says why not."
* part[+]
  * insert Parameter(source, out, 0, 1, string)
  * documentation = "Bacaan yang dipakai bila sumber berselisih. The reading that was taken where sources disagree."
