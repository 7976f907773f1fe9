// A report, never a reason to refuse data: real units fall short.
Instance: staffing
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(staffing)
* name = "Staffing"
* title = "Ketenagaan (Staffing)"
* description = "Ketenagaan sebuah puskesmas, pustu atau posyandu pada suatu tanggal: yang disyaratkan dibanding yang ada, per peran. The staff of a puskesmas, pustu or posyandu at a date: required against present, by role."
* affectsState = false
* resource = #Organization
* system = false
* type = false
* instance = true
* comment = "Yang ada dihitung dari PractitionerRole yang aktif pada tanggal itu; satu orang dihitung sekali per peran. Anggota tim pustu dihitung di pustunya walaupun PractitionerRole-nya di tempat lain, misalnya kader di posyandu. Sumber berselisih tentang 11 jenis tenaga puskesmas (keuangan dan teknologi informasi, atau administrasi dan pekarya), maka keduanya dijawab sebagai standar sendiri. Present is counted from the PractitionerRoles active at that date; a person counts once for each role. A member of a pustu team counts at the pustu although the PractitionerRole is elsewhere, such as a kader at a posyandu. Sources disagree on the 11 kinds of staff of a puskesmas (finance and information technology, or administration and support worker), so both are answered as standards of their own."
* insert AtDate
* parameter[+]
  * insert Parameter(until, in, 0, 1, date)
  * documentation = "Hari terakhir untuk mencari kekosongan, paling banyak 3660 hari; tanpa ini tidak dicari. The last day on which vacancies are looked for, at most 3660 days; without it none are."
* parameter[+]
  * insert Parts(standard, out, 0, *)
  * documentation = "Satu standar untuk jenis fasilitas ini. Tidak ada bila tidak ada standarnya. One standard for this type of facility. None if there is no standard for it."
  * part[+]
    * insert Parameter(id, out, 1, 1, code)
    * documentation = "Nama tetap standar ini. The lasting name of this standard."
  * part[+]
    * insert Parameter(name, out, 1, 1, string)
    * documentation = "Nama standar dalam bahasa pembaca. Name of the standard in the reader's language."
  * part[+]
    * insert Parameter(source, out, 0, 1, string)
    * documentation = "Dasar aturan. Where the standard comes from."
  * part[+]
    * insert Parameter(cluster, out, 0, 1, Coding)
    * insert CodesOf(cluster-unit)
    * documentation = "Hanya orang klaster ini yang dihitung; tidak ada: semua orang di fasilitas. Only people of this cluster are counted; absent: everyone at the facility."
  * part[+]
    * insert Parameter(fulfilled, out, 1, 1, boolean)
    * documentation = "true: setiap peran cukup. true: every role is filled."
  * part[+]
    * insert Parts(role, out, 1, *)
    * documentation = "Satu peran. One role."
    * part[+]
      * insert Parameter(code, out, 1, 1, Coding)
      * insert CodesOf(staff-role)
      * documentation = "Peran. The role."
    * part[+]
      * insert Parameter(required, out, 1, 1, integer)
      * documentation = "Paling sedikit. At least so many."
    * part[+]
      * insert Parameter(present, out, 1, 1, integer)
      * documentation = "Yang ada. So many are there."
    * part[+]
      * insert Parameter(staff, out, 0, *, Reference)
      * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
      * documentation = "Yang dihitung. Who was counted."
    * part[+]
      * insert Parts(vacancy, out, 0, *)
      * documentation = "Kekosongan antara date dan until. A vacancy between date and until."
      * part[+]
        * insert Parameter(from, out, 1, 1, date)
        * documentation = "Hari pertama kurang. First day of it."
      * part[+]
        * insert Parameter(until, out, 0, 1, date)
        * documentation = "Hari pertama sesudahnya; tidak ada bila masih berlangsung pada hari terakhir. First day after it; absent if it lasts beyond the last day."
      * part[+]
        * insert Parameter(missing, out, 1, 1, integer)
        * documentation = "Kurang sekian orang. So many people are missing."
* parameter[+]
  * insert Parts(opening, out, 0, 1)
  * documentation = "Hari buka menurut jam pada Location dan HealthcareService fasilitas. Days of opening, by the hours of the facility's Locations and HealthcareServices."
  * part[+]
    * insert Parameter(required, out, 0, 7, code)
    * insert CodesOfFhir(days-of-week)
    * documentation = "Hari yang disyaratkan. A day that is required."
  * part[+]
    * insert Parameter(open, out, 0, 7, code)
    * insert CodesOfFhir(days-of-week)
    * documentation = "Hari buka dalam minggu biasa. A day of opening in an ordinary week."
  * part[+]
    * insert Parameter(fulfilled, out, 0, 1, boolean)
    * documentation = "true: buka pada setiap hari yang disyaratkan; tidak ada bila jam belum dicatat atau tidak ada syarat. true: open on every required day; absent if no hours are recorded or none are required."
  * part[+]
    * insert Parameter(open-on-date, out, 0, 1, boolean)
    * documentation = "Buka pada tanggal itu; tidak ada bila jam belum dicatat. Open on the date; absent if no hours are recorded."
* parameter[+]
  * insert Parts(kader, out, 0, *)
  * documentation = "Seorang kader fasilitas ini dan kecakapannya pada tanggal itu. A kader of this facility, with level and skills at the date."
  * part[+]
    * insert Parameter(staff, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/PractitionerRole"
    * documentation = "Perannya. The role."
  * part[+]
    * insert Parameter(level, out, 0, 1, Coding)
    * insert CodesOf(kader-level)
    * documentation = "Tingkat tertinggi. The highest level."
  * part[+]
    * insert Parameter(skill, out, 0, *, Coding)
    * insert CodesOf(kader-skill)
    * documentation = "Satu keterampilan dasar. One basic skill."
* parameter[+]
  * insert Parts(summary, out, 0, *)
  * documentation = "Unit di bawahnya, per jenis fasilitas. The units below, by type of facility."
  * part[+]
    * insert Parameter(type, out, 1, 1, Coding)
    * documentation = "Jenis fasilitas menurut Kemenkes. The ministry's type of facility."
  * part[+]
    * insert Parameter(units, out, 1, 1, integer)
    * documentation = "Banyaknya unit. How many units."
  * part[+]
    * insert Parameter(fulfilled, out, 1, 1, integer)
    * documentation = "Yang setiap perannya cukup. How many of them have every role filled."
* parameter[+]
  * insert Parts(unit, out, 0, *)
  * documentation = "Satu unit di bawahnya yang mempunyai standar. One unit below for which there is a standard."
  * part[+]
    * insert Parameter(organization, out, 1, 1, Reference)
    * targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
    * documentation = "Unitnya. The unit."
  * part[+]
    * insert Parameter(type, out, 1, *, Coding)
    * documentation = "Jenis fasilitas menurut Kemenkes. The ministry's type of facility."
  * part[+]
    * insert Parameter(fulfilled, out, 1, 1, boolean)
    * documentation = "true: setiap peran cukup. true: every role is filled."
  * part[+]
    * insert Parts(missing, out, 0, *)
    * documentation = "Peran yang kurang. A role that is short."
    * part[+]
      * insert Parameter(code, out, 1, 1, Coding)
      * insert CodesOf(staff-role)
      * documentation = "Peran. The role."
    * part[+]
      * insert Parameter(number, out, 1, 1, integer)
      * documentation = "Kurang sekian orang. So many people are missing."
