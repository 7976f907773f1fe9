Profile: IlpVisit
Parent: Encounter
Id: ilp-visit
Title: "Kunjungan ILP (ILP Visit)"
Description: "Pelayanan kepada satu orang di puskesmas, pustu, posyandu, sekolah, tempat kerja atau rumah. Care given to one person at a puskesmas, pustu, posyandu, school, workplace or home."
* insert Metadata
* extension contains IlpEncounterStage named stage 0..* MS
* identifier 1..* MS
* identifier obeys ilp-visit-6
* identifier.system 1..1
* identifier.value 1..1
* status MS
* statusHistory MS
* type MS
* insert OwnCoding(type.coding, setting, IlpSettingCS, IlpSettingVS)
* serviceType MS
* insert OwnCoding(serviceType.coding, cluster, IlpClusterUnitCS, IlpClusterUnitVS)
* subject 1..1 MS
* subject only Reference(Patient)
* episodeOfCare MS
* participant 1..* MS
* participant.individual 1..1 MS
* period 1..1 MS
* period obeys ilp-visit-2 and ilp-visit-3 and ilp-visit-5
* period.start 1..1 MS
* diagnosis MS
* location 1..* MS
* serviceProvider 1..1 MS
* serviceProvider only Reference(Organization)
* obeys ilp-visit-1 and ilp-visit-4 and ilp-visit-7

// SATUSEHAT rule 10117.
Invariant: ilp-visit-1
Description: "Nomor kunjungan belum ada. Kirim identifier dengan system http://sys-ids.kemkes.go.id/encounter/<nomor organisasi> (atau /asik/, /sitb/). | There is no visit number. Send an identifier with system http://sys-ids.kemkes.go.id/encounter/<organisation number> (or /asik/, /sitb/)."
Severity: #error
Expression: "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/encounter/') or system.startsWith('http://sys-ids.kemkes.go.id/asik/') or system.startsWith('http://sys-ids.kemkes.go.id/sitb/')).exists()"

Invariant: ilp-visit-2
Description: "Kunjungan selesai sebelum mulai. Perbaiki period.start atau period.end. | The visit ends before it starts. Correct period.start or period.end."
Severity: #error
Expression: "(end < start).allFalse()"

// A day's room for clocks and time zones.
Invariant: ilp-visit-3
Description: "Kunjungan mulai di masa depan. Periksa tanggal, jam dan zona waktu (WIB +07:00, WITA +08:00, WIT +09:00). | The visit starts in the future. Check date, time and zone (WIB +07:00, WITA +08:00, WIT +09:00)."
Severity: #error
Expression: "(start > now() + 1 day).allFalse()"

// SATUSEHAT rule 10457.
Invariant: ilp-visit-4
Description: "Kunjungan selesai tanpa diagnosis, SATUSEHAT akan menolaknya. Tambahkan diagnosis sebelum status finished. | The visit is finished without a diagnosis, and SATUSEHAT will refuse it. Add the diagnosis before setting status finished."
Severity: #warning
Expression: "status = 'finished' implies diagnosis.exists()"

// The earliest clinical date that SATUSEHAT takes.
Invariant: ilp-visit-5
Description: "Kunjungan sebelum 3 Juni 2014 tidak diterima SATUSEHAT. Periksa tahunnya. | SATUSEHAT does not take visits before 3 June 2014. Check the year."
Severity: #warning
Expression: "(start < @2014-06-03).allFalse()"

Invariant: ilp-visit-6
Description: "Kode kunjungan episode tidak dikenal. Pakai K1A, K1M, K2 sampai K6 untuk hamil; KF1 sampai KF4 untuk nifas; KN1 sampai KN3 untuk neonatus. | The episode visit code is unknown. Use K1A, K1M, K2 to K6 in pregnancy; KF1 to KF4 postpartum; KN1 to KN3 for a newborn."
Severity: #error
Expression: "where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC').value.all(matches('^K(1A|1M|[2-6])$')) and where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium').value.all(matches('^KF[1-4]$')) and where(system = 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate').value.all(matches('^KN[1-3]$'))"

Invariant: ilp-visit-7
Description: "Satu kunjungan hanya punya satu tempat pelayanan. Sisakan satu kode setting di Encounter.type. | A visit has one care setting only. Keep one setting code in Encounter.type."
Severity: #error
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting').count() <= 1"
