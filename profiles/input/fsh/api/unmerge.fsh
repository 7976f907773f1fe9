Instance: unmerge
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(unmerge)
* name = "Unmerge"
* title = "Batalkan penggabungan (Undo a merge)"
* description = "Mengembalikan dua catatan yang pernah digabung: rujukan, pengenal dan hak akses seperti sebelumnya. Yang ditulis sesudah penggabungan tetap pada catatan sasaran. Parts two records that were merged: references, identifiers and access are as before. What was written since the merge stays with the target."
* affectsState = true
* resource = #Patient
* system = false
* type = true
* instance = false
* comment = "Bila catatan sasaran sudah ikut penggabungan lain sesudah itu, batalkan yang terakhir dulu. If the target took part in another merge since, undo the latest first."
* insert TwoRecords
* insert RecordAnswer("Catatan asal. The source.")
