Instance: life-stage
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(life-stage)
* name = "LifeStage"
* title = "Tahap siklus hidup (Life-cycle stage)"
* description = "Tahap siklus hidup seseorang pada suatu tanggal, dihitung dari tanggal lahir dan episodenya; tidak pernah disimpan. Seseorang dapat berada di beberapa tahap. The life-cycle stages of a person at a date, computed from birth date and episodes; never stored. A person may be in several stages."
* affectsState = false
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Untuk memilih klaster, tahap fisiologis mendahului tahap umur: ibu hamil dilayani klaster 2. To choose the cluster, a physiological stage goes before a stage of age: a pregnant woman is served by cluster 2."
* insert AtDate
* parameter[+]
  * insert Parts(stage, out, 0, *)
  * documentation = "Satu tahap. Tidak ada bila orangnya belum lahir atau sudah meninggal sebelum tanggal itu; hari meninggal masih termasuk. One stage. None if the person was not born yet, or had died before that date; the day of death still counts."
  * part[+]
    * insert Parameter(code, out, 1, 1, Coding)
    * insert CodesOf(life-cycle-stage)
    * documentation = "Kode tahap. The stage."
  * part[+]
    * insert Parameter(cluster, out, 1, 1, Coding)
    * insert CodesOf(cluster-unit)
    * documentation = "Klaster yang melayani tahap itu. The cluster unit that serves the stage."
  * part[+]
    * insert Parameter(since, out, 1, 1, date)
    * documentation = "Hari pertama tahap itu. First day of the stage."
  * part[+]
    * insert Parameter(until, out, 0, 1, date)
    * documentation = "Hari pertama sesudah tahap itu; tidak ada bila belum diketahui. First day after the stage; absent if not known yet."
  * part[+]
    * insert Parameter(basis, out, 1, 1, code)
    * documentation = "age (tanggal lahir), episode (kehamilan atau nifas), visit (kunjungan atau waktu bersalin), child (anak dengan NIK ibu itu). age (birth date), episode (pregnancy or childbed), visit (a visit or time of delivery), child (a child who bears the mother's number)."
  * part[+]
    * insert Parameter(evidence, out, 0, *, Reference)
    * documentation = "Catatan yang menunjukkan tahap itu; tidak ada untuk tahap umur. A record that shows the stage; none for a stage of age."
* parameter[+]
  * insert Parameter(cohort, out, 0, *, Coding)
  * insert CodesOf(reporting-cohort)
  * documentation = "Kelompok pelaporan orang itu pada tanggal itu. A reporting cohort of the person at that date."
