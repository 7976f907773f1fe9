Instance: cluster
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(cluster)
* name = "Cluster"
* title = "Klaster tujuan (Cluster to go to)"
* description = "Ke mana pendaftaran mengantar seorang pasien yang datang dengan suatu alasan pada suatu tanggal: klaster kunjungannya dan langkah-langkahnya. Where registration sends a patient who comes for a reason at a date: the cluster of the visit and its steps."
* affectsState = false
* resource = #Patient
* system = false
* type = false
* instance = true
* comment = "Keadaan darurat didahulukan; selain itu tahap siklus hidup menentukan klasternya, apa pun poli yang disebut. Layanan lintas klaster menjadi bagian dari kunjungan di klaster 2 atau 3. Kasus menular diobati di klaster 2 atau 3; klaster 4 menindaklanjuti. Emergencies go first; otherwise the stage of life decides the cluster, whatever clinic is named. Cross-cluster services are part of the visit in cluster 2 or 3. Infectious cases are treated in cluster 2 or 3; cluster 4 follows up."
* parameter[+]
  * insert Parameter(reason, in, 0, *, code)
  * documentation = "Alasan datang, sebagai kode CodeSystem poli; boleh beberapa, boleh tidak ada. What the patient comes for, as codes of CodeSystem poli; several or none."
* insert AtDate
* parameter[+]
  * insert Parameter(cluster, out, 1, 1, Coding)
  * insert CodesOf(cluster-unit)
  * documentation = "Klaster kunjungan itu. The cluster of the visit."
* parameter[+]
  * insert Parameter(priority, out, 1, 1, boolean)
  * documentation = "true: didahulukan, karena lanjut usia atau gawat darurat. true: goes first, being elderly or an emergency."
* parameter[+]
  * insert Parameter(stage, out, 1, *, Coding)
  * insert CodesOf(life-cycle-stage)
  * documentation = "Tahap pada tanggal itu. A stage at that date."
* parameter[+]
  * insert Parts(step, out, 1, *)
  * documentation = "Satu langkah, urut. One step, in order."
  * part[+]
    * insert Parameter(kind, out, 1, 1, code)
    * documentation = "emergency, administration, care, consult (rujukan internal bila perlu; internal referral if needed), support (lintas klaster; cross-cluster), follow-up (klaster 4; cluster 4)."
  * part[+]
    * insert Parameter(cluster, out, 1, 1, Coding)
    * insert CodesOf(cluster-unit)
    * documentation = "Unit yang mengerjakannya. The unit that does it."
  * part[+]
    * insert Parameter(note, out, 1, 1, string)
    * documentation = "Penjelasan dalam bahasa pembaca. What it means, in the reader's language."
