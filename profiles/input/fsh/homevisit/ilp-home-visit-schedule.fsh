// Planned = booked, done = fulfilled, missed = noshow.
Profile: IlpHomeVisitSchedule
Parent: IlpAppointment
Id: ilp-home-visit-schedule
Title: "Jadwal kunjungan rumah (Home-visit schedule)"
Description: "Satu baris jadwal: satu keluarga, satu tanggal, satu kunjungan. One line of the schedule: one household, one date, one visit."
* insert Metadata
* serviceType 1..*
* insert OwnCoding(reasonCode.coding, kind, IlpHomeVisitKindCS, IlpHomeVisitKindVS)
* start 1..1
* cancelationReason MS
* cancelationReason ^short = "Mengapa tidak terlaksana; hanya bila status cancelled | Why it was not done; with the status cancelled only"
* insert OwnCoding(cancelationReason.coding, reason, IlpHomeVisitNotDoneCS, IlpHomeVisitNotDoneVS)
* obeys ilp-schedule-1 and ilp-schedule-2

Invariant: ilp-schedule-1
Description: "Jadwal ini belum untuk kunjungan rumah. Isi serviceType dengan kode setting home. | This schedule is not for a home visit. Set serviceType to the setting code home."
Severity: #error
Expression: "serviceType.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting' and code = 'home').exists()"

// One may not be able to see what a urn:uuid is, hence actor.type.
Invariant: ilp-schedule-2
Description: "Jadwal belum punya petugas. Tambahkan kader atau tenaga kesehatan di participant. | Nobody is assigned to the visit. Add the kader or health worker to participant."
Severity: #warning
Expression: "participant.actor.where(type = 'Practitioner' or type = 'PractitionerRole' or reference.matches('(^|/)Practitioner(Role)?[/?]') or reference.startsWith('urn:')).exists()"
