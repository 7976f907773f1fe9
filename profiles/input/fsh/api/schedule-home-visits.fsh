Instance: schedule-home-visits
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(schedule-home-visits)
* name = "ScheduleHomeVisits"
* title = "Jadwalkan kunjungan rumah (Schedule home visits)"
* description = "Menyimpan rencana kunjungan rumah sebagai Appointment, satu bagi setiap keluarga yang belum punya: semua atau tidak sama sekali. Stores the plan of home visits as Appointments, one for each family that has none: all or none."
* affectsState = true
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "Diulang dengan masa yang sama tidak menyimpan dua kali. Jadwal tidak menugaskan keluarga kepada kader: tambahkan keluarganya pada assigned-household di PractitionerRole supaya kader melihatnya. Asking again for the same period stores nothing twice. A schedule assigns no family to a kader: add the family to assigned-household of the PractitionerRole, so that she sees it."
* parameter[+]
  * insert Parameter(from, in, 0, 1, date)
  * documentation = "Hari pertama, hari ini atau sesudahnya; tanpa ini hari ini. First day, today or later; without it today."
* parameter[+]
  * insert Parameter(until, in, 0, 1, date)
  * documentation = "Hari terakhir, paling banyak 366 hari; tanpa ini 30 hari (pengaturan server). Last day, at most 366 days; without it 30 days, by the setting of the server."
* parameter[+]
  * insert Parameter(household, in, 0, *, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
  * documentation = "Hanya keluarga ini; tanpa ini semua yang perlu dikunjungi. These families only; without it all that need a visit."
* parameter[+]
  * insert Parameter(from, out, 1, 1, date)
  * documentation = "Hari pertama yang dipakai. The first day that was taken."
* parameter[+]
  * insert Parameter(until, out, 1, 1, date)
  * documentation = "Hari terakhir yang dipakai. The last day that was taken."
* parameter[+]
  * insert Parts(visit, out, 0, *)
  * documentation = "Satu keluarga. One family."
  * part[+]
    * insert Parameter(household, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Group"
    * documentation = "Keluarganya. The family."
  * part[+]
    * insert Parameter(outcome, out, 1, 1, code)
    * insert CodesOf(home-visit-scheduling)
    * documentation = "Yang dilakukan. What was done."
  * part[+]
    * insert Parameter(appointment, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Appointment"
    * documentation = "Jadwalnya. The schedule."
  * part[+]
    * insert Parameter(kader, out, 0, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Kader yang berkunjung. The kader who goes there."
  * part[+]
    * insert Parameter(date, out, 0, 1, date)
    * documentation = "Harinya. The day."
