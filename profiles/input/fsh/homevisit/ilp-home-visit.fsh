// SATUSEHAT has no home visit: class HH here, AMB on the way out, both are taken in.
Profile: IlpHomeVisit
Parent: IlpVisit
Id: ilp-home-visit
Title: "Kunjungan rumah (Home visit)"
Description: "Kunjungan kader atau tenaga kesehatan kepada satu orang di rumahnya. A visit of a kader or health worker to one person at home."
* insert Metadata
* extension contains IlpHomeVisitFinding named finding 0..* MS
* type.coding contains kind 0..* MS
* type.coding[kind] from IlpHomeVisitKindVS (required)
* type.coding[kind].system 1..1
* type.coding[kind].system = Canonical(IlpHomeVisitKindCS)
* type.coding[kind].code 1..1
* appointment 0..1 MS
* appointment ^short = "Jadwal kunjungan yang dipenuhi | The schedule entry this visit fulfils"
* obeys ilp-home-1 and ilp-home-2 and ilp-home-3 and ilp-home-4

Invariant: ilp-home-1
Description: "Ini bukan kunjungan rumah. Isi class dengan HH, atau type dengan kode setting home. | This is no home visit. Set class to HH, or type to the setting code home."
Severity: #error
Expression: "class.code = 'HH' or type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting' and code = 'home').exists()"

Invariant: ilp-home-2
Description: "Kunjungan rumah tidak mungkin rawat inap. Ubah class menjadi HH atau AMB. | A home visit cannot be an inpatient stay. Set class to HH or AMB."
Severity: #error
Expression: "class.code.where(matches('^(IMP|ACUTE|NONAC|OBSENC|SS)$')).empty()"

Invariant: ilp-home-3
Description: "Class menyebut rumah tetapi tempat pelayanannya bukan rumah. Perbaiki class atau kode setting di type. | The class says home but the setting is another place. Correct class or the setting code in type."
Severity: #error
Expression: "class.code != 'HH' or type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/setting' and code != 'home').empty()"

Invariant: ilp-home-4
Description: "Kunjungan bersama tenaga kesehatan tetapi petugasnya hanya satu. Tambahkan kader atau tenaga kesehatan di participant. | A visit together with a health worker, but with one worker only. Add the kader or health worker to participant."
Severity: #warning
Expression: "type.coding.where(system = 'https://w3id.org/ilp-fhir/CodeSystem/home-visit-kind' and code = 'with-health-worker').empty() or participant.individual.count() > 1"
