Instance: satusehat-check
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(satusehat-check)
* name = "SatusehatCheck"
* title = "Periksa aturan SATUSEHAT (Check SATUSEHAT's rules)"
* description = "Memeriksa aturan bernomor SATUSEHAT sebelum dikirim ke sana. Tidak ada yang disimpan atau dikirim. Checks the numbered rules of SATUSEHAT before anything is sent there. Nothing is stored or sent."
* affectsState = false
* system = true
* type = false
* instance = false
* comment = "Yang diperiksa adalah bentuk yang akan dikirim, sesudah tambahan ILP dilepas dan kode diterjemahkan. Aturan yang hanya diketahui SATUSEHAT, misalnya NIK yang tidak terdaftar, tidak dapat diperiksa di sini. What is checked is the form that would be sent, with ILP's additions taken off and codes translated. Rules that SATUSEHAT alone can know, such as an unregistered NIK, cannot be checked here."
* parameter[+]
  * insert Parameter(resource, in, 1, 1, Resource)
  * documentation = "Satu resource, atau Bundle sebuah kunjungan. Boleh langsung sebagai isi permintaan. One resource, or the Bundle of a visit. May be the body itself."
* parameter[+]
  * insert Parameter(return, out, 1, 1, OperationOutcome)
  * documentation = "Jawaban 200. Setiap issue menyebut nomor aturan SATUSEHAT di details.coding dan elemennya di expression; tanpa masalah, satu issue information. Answer 200. Every issue names the number of SATUSEHAT's rule in details.coding and the element in expression; without any problem, one issue information."
