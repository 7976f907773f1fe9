// The shape is that of HL7's Patient-merge, so that software that knows it can call it.
Instance: merge
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(merge)
* name = "Merge"
* title = "Gabung dua catatan (Merge two records)"
* description = "Menjadikan dua catatan dari satu orang satu catatan: yang merujuk catatan asal beralih ke catatan sasaran, dan pengenalnya tetap dikenali. Dapat dibatalkan. Makes one record of two of the same person: whatever refers to the source refers to the target, and its numbers go on being known. It can be undone."
* affectsState = true
* resource = #Patient
* system = false
* type = true
* instance = false
* comment = "Menurut bentuk operasi Patient-merge HL7. Hanya untuk fasilitas yang melihat kedua catatan. Catatan asal tetap tersimpan, tidak aktif, dengan link replaced-by; pengenalnya disalin ke sasaran dengan use = old. Persetujuan yang menutup salah satu catatan tetap berlaku. Bila yang merujuk catatan asal lebih banyak daripada batas server, ditolak 422 merge-too-large. In the shape of HL7's Patient-merge. For facilities that see both records. The source stays stored, inactive, with a link replaced-by; its identifiers are copied to the target with use = old. A consent that closed either record holds on. Where more refers to the source than the server allows in one merge, it is refused with 422 merge-too-large."
* insert TwoRecords
* parameter[+]
  * insert Parameter(source-patient-identifier, in, 0, *, Identifier)
  * documentation = "Pengganti source-patient: NIK, nomor IHS, paspor atau nomor rekam medis. Instead of source-patient: NIK, IHS number, passport or medical record number."
* parameter[+]
  * insert Parameter(target-patient-identifier, in, 0, *, Identifier)
  * documentation = "Pengganti target-patient. Instead of target-patient."
* parameter[+]
  * insert Parameter(preview, in, 0, 1, boolean)
  * documentation = "true: hanya menunjukkan hasilnya, tanpa mengubah apa pun. true: only tells what would come of it, and changes nothing."
* parameter[+]
  * insert Parameter(input, out, 1, 1, Parameters)
  * documentation = "Yang diminta. What was asked."
* insert RecordAnswer("Catatan sasaran. The target.")
