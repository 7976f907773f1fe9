Profile: IlpAppointment
Parent: Appointment
Id: ilp-appointment
Title: "Janji pelayanan ILP (ILP Appointment)"
Description: "Waktu yang disepakati untuk pelayanan yang jatuh tempo, di puskesmas, pustu, posyandu atau rumah. An agreed time for a service that is due, at a puskesmas, pustu, posyandu or home."
* insert Metadata
* extension contains
    IlpScheduledHousehold named household 0..1 MS and
    IlpBookedService named service 0..* MS
* status MS
* serviceType MS
* serviceType ^short = "Tempat pelayanan dan pelayanannya | Setting and service"
* insert OwnCoding(serviceType.coding, setting, IlpSettingCS, IlpSettingVS)
* supportingInformation MS
* supportingInformation ^short = "Organisasi yang memegang janji, lalu tempatnya bila lain | Organisation that keeps the appointment, then the place if it is another"
* basedOn MS
* reasonCode MS
* start MS
* end MS
* participant MS
* participant.actor MS
* obeys ilp-appointment-1 and ilp-appointment-2 and ilp-appointment-3 and ilp-appointment-4 and ilp-appointment-5

// One may not be able to see that a urn:uuid is a Patient, hence actor.type.
Invariant: ilp-appointment-1
Description: "Janji ini belum menyebut siapa yang dilayani. Tambahkan participant dengan actor Patient, atau extension scheduled-household. | The appointment does not say who is to be served. Add a participant whose actor is a Patient, or the extension scheduled-household."
Severity: #error
Expression: "extension('https://w3id.org/ilp-fhir/StructureDefinition/scheduled-household').exists() or participant.actor.where(type = 'Patient' or reference.matches('(^|/)Patient[/?]') or reference.startsWith('urn:')).exists()"

Invariant: ilp-appointment-2
Description: "Janji selesai sebelum mulai. Perbaiki start atau end. | The appointment ends before it starts. Correct start or end."
Severity: #error
Expression: "(end < start).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-appointment-3
Description: "Janji sudah dipenuhi atau terlewat padahal waktunya di masa depan. Perbaiki status atau start. | The appointment is fulfilled or missed although its time is in the future. Correct status or start."
Severity: #error
Expression: "status.where($this = 'fulfilled' or $this = 'noshow' or $this = 'arrived').empty() or (start > now() + 1 day).allFalse()"

// Posyandu and pustu go through the week's visits every week.
Invariant: ilp-appointment-4
Description: "Janji sudah lewat lebih dari 7 hari dan belum dicatat hasilnya. Ubah status menjadi fulfilled (terlaksana), noshow (terlewat) atau cancelled (batal). | The appointment passed more than 7 days ago and its result is not recorded. Set status to fulfilled (done), noshow (missed) or cancelled."
Severity: #warning
Expression: "status.where($this = 'booked' or $this = 'pending').empty() or (start < now() - 7 days).allFalse()"

Invariant: ilp-appointment-5
Description: "Janji ini belum menyebut pelayanannya. Isi serviceType, reasonCode, basedOn atau description. | The appointment does not say for which service. Set serviceType, reasonCode, basedOn or description."
Severity: #warning
Expression: "serviceType.exists() or reasonCode.exists() or reasonReference.exists() or basedOn.exists() or description.exists()"
