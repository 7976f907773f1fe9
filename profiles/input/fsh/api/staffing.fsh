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
* comment = "Yang ada dihitung dari PractitionerRole yang aktif pada tanggal itu; satu orang dihitung sekali per peran. Sumber berselisih tentang 11 jenis tenaga puskesmas (keuangan dan teknologi informasi, atau administrasi dan pekarya), maka keduanya dijawab sebagai standar sendiri. Present is counted from the PractitionerRoles active at that date; a person counts once for each role. Sources disagree on the 11 kinds of staff of a puskesmas (finance and information technology, or administration and support worker), so both are answered as standards of their own."
* insert AtDate
* parameter[+]
  * insert Parts(standard, out, 0, *)
  * documentation = "Satu standar untuk jenis fasilitas ini. Tidak ada bila tidak ada standarnya. One standard for this type of facility. None if there is no standard for it."
  * part[+]
    * insert Parameter(name, out, 1, 1, string)
    * documentation = "Nama standar dalam bahasa pembaca. Name of the standard in the reader's language."
  * part[+]
    * insert Parameter(source, out, 0, 1, string)
    * documentation = "Dasar aturan. Where the standard comes from."
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
