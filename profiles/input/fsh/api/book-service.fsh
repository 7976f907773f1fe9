Instance: book-service
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(book-service)
* name = "BookService"
* title = "Jadwalkan pelayanan (Book a service)"
* description = "Menjadwalkan pelayanan yang jatuh tempo, terlewat atau akan tiba bagi seseorang, di tempat yang dapat memberikannya: Appointment bila waktunya disepakati, selain itu Task untuk organisasinya. Books a service that is due, overdue or to come for a person, where it can be given: an Appointment if the time is agreed, else a Task for the organisation."
* affectsState = true
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Diulang tidak menambah apa pun. Yang menjadwalkan di unit di bawahnya menyerahkannya kepada unit itu; yang menjadwalkan di unit di atasnya tetap memegangnya. Dibatalkan atau diubah dengan PUT biasa. Repeating it adds nothing. Who books at a unit below leaves the booking to that unit; who books at a unit above keeps it. Cancelled or changed by a plain PUT."
* parameter[+]
  * insert Parameter(service, in, 1, 1, canonical)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/ActivityDefinition"
  * documentation = "Pelayanannya, seperti definition di $due-services. The service, as definition in $due-services."
* parameter[+]
  * insert Parameter(setting, in, 1, 1, code)
  * insert CodesOf(setting)
  * documentation = "Tempat pelayanan: puskesmas, pustu, posyandu, home atau school, salah satu level di $due-services. The setting, one of the levels in $due-services."
* parameter[+]
  * insert Parameter(organization, in, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
  * documentation = "Yang akan memberikannya. Who is to give it."
* parameter[+]
  * insert Parameter(start, in, 0, 1, dateTime)
  * documentation = "Waktu yang disepakati, dengan jam dan zona; tanpa ini Task. The agreed time, with hour and zone; without it a Task."
* parameter[+]
  * insert Parameter(end, in, 0, 1, dateTime)
  * documentation = "Sampai kapan; tanpa ini menurut pengaturan server. Until when; without it as the server is set."
* parameter[+]
  * insert Parameter(performer, in, 0, 1, Reference)
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/Practitioner"
  * targetProfile[+] = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
  * documentation = "Petugasnya. The worker."
* parameter[+]
  * insert Parameter(comment, in, 0, 1, string)
  * documentation = "Catatan untuk petugas. A note for the worker."
* parameter[+]
  * insert Parameter(booking, out, 1, 1, Resource)
  * documentation = "Appointment atau Task seperti tersimpan. The Appointment or Task as it is stored."
* parameter[+]
  * insert Parameter(new, out, 1, 1, boolean)
  * documentation = "false: sudah dijadwalkan sebelumnya. false: it was booked already."
