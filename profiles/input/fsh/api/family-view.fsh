Instance: family-view
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(family-view)
* name = "FamilyView"
* title = "Keluarga sekali lihat (A family at a glance)"
* description = "Semua anggota keluarga pada suatu tanggal, masing-masing dengan tahap, pelayanan yang jatuh tempo dan masalah yang masih terbuka. All members of a family at a date, each with stages, services due and open problems."
* affectsState = false
* resource = #Group
* system = false
* type = false
* instance = true
* comment = "Hanya yang boleh dilihat pemanggil. Masalah adalah yang terbuka sekarang: Flag aktif, Condition aktif, Task belum selesai. Only what the caller may see. Problems are those open now: active Flags, active Conditions, Tasks not done."
* insert AtDate
* parameter[+]
  * insert Parameter(family, out, 1, 1, Group)
  * documentation = "Keluarganya. The family."
* parameter[+]
  * insert Parameter(problem, out, 0, *, Resource)
  * documentation = "Masalah terbuka tentang seluruh keluarga. An open problem of the family as a whole."
* parameter[+]
  * insert Parts(member, out, 0, *)
  * documentation = "Satu anggota. One member."
  * part[+]
    * insert Parameter(reference, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
    * documentation = "Orangnya. The person."
  * part[+]
    * insert Parameter(relation, out, 0, 1, code)
    * insert CodesOf(household-relation)
    * documentation = "Hubungan dengan kepala keluarga. Relation to the head."
  * part[+]
    * insert Parameter(since, out, 0, 1, date)
    * documentation = "Hari pertama di keluarga ini. First day in this family."
  * part[+]
    * insert Parameter(until, out, 0, 1, date)
    * documentation = "Hari terakhir. Last day."
  * part[+]
    * insert Parameter(patient, out, 0, 1, Patient)
    * documentation = "Catatannya, bila boleh dilihat. The record, if the caller may see it."
  * part[+]
    * insert Parts(stage, out, 0, *)
    * documentation = "Tahap, seperti di $life-stage. A stage, as in $life-stage."
    * part[+]
      * insert Parameter(code, out, 1, 1, Coding)
      * insert CodesOf(life-cycle-stage)
      * documentation = "Kode tahap. The stage."
  * part[+]
    * insert Parts(service, out, 0, *)
    * documentation = "Pelayanan jatuh tempo atau terlewat, seperti di $due-services. A service due or overdue, as in $due-services."
    * part[+]
      * insert Parameter(status, out, 1, 1, code)
      * insert CodesOf(due-status)
      * documentation = "due atau overdue. due or overdue."
  * part[+]
    * insert Parameter(problem, out, 0, *, Resource)
    * documentation = "Flag, Condition atau Task yang masih terbuka. An open Flag, Condition or Task."
