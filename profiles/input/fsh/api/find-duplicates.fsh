Instance: find-duplicates
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(find-duplicates)
* name = "FindDuplicates"
* title = "Cari catatan ganda (Find double records)"
* description = "Pasangan catatan yang mungkin satu orang, untuk diperiksa: NIK sama; atau nama, tanggal lahir, ibu dan desa sama. Hanya di antara yang boleh dilihat pemanggil. Pairs of records that may be one person, for review: the same NIK; or the same name, birth date, mother and village. Only among what the caller may see."
* affectsState = false
* resource = #Patient
* system = false
* type = true
* instance = false
* parameter[+]
  * insert Parameter(patient, in, 0, 1, string)
  * searchType = #reference
  * documentation = "Orang yang dicari catatan gandanya; tanpa ini semua. The person whose doubles are wanted; without it all."
* parameter[+]
  * insert Parameter(village, in, 0, 1, string)
  * documentation = "Kode wilayah Kemendagri. Kemendagri code of an area."
* parameter[+]
  * insert Parameter(score, in, 0, 1, integer)
  * documentation = "Nilai paling sedikit, 1 sampai 100; tanpa ini 60. Least score, 1 to 100; without it 60."
* parameter[+]
  * insert Parameter(_count, in, 0, 1, integer)
  * documentation = "Pasangan per halaman. Pairs on a page."
* parameter[+]
  * insert Parameter(_offset, in, 0, 1, integer)
  * documentation = "Pasangan pertama, dari 0. The first pair, from 0."
* parameter[+]
  * insert Parameter(total, out, 1, 1, integer)
  * documentation = "Banyaknya pasangan. How many pairs there are."
* parameter[+]
  * insert Parameter(complete, out, 1, 1, boolean)
  * documentation = "false: terlalu banyak untuk diperiksa semua; persempit dengan village atau patient. false: too many to look at all of them; narrow it down by village or patient."
* parameter[+]
  * insert Parameter(next-offset, out, 0, 1, integer)
  * documentation = "_offset halaman berikutnya. _offset of the next page."
* parameter[+]
  * insert Parts(pair, out, 0, *)
  * documentation = "Satu pasangan, yang paling mungkin lebih dulu. One pair, the likeliest first."
  * part[+]
    * insert Parameter(score, out, 1, 1, integer)
    * documentation = "0 sampai 100; 100 hanya untuk NIK yang sama. 0 to 100; 100 only for the same NIK."
  * part[+]
    * insert Parameter(grade, out, 1, 1, code)
    * binding.strength = #required
    * binding.valueSet = "http://hl7.org/fhir/ValueSet/match-grade"
    * documentation = "certain, probable atau possible. certain, probable or possible."
  * part[+]
    * insert Parameter(same, out, 0, *, code)
    * documentation = "Yang sama, misalnya birth-date. What agrees, such as birth-date."
  * part[+]
    * insert Parameter(different, out, 0, *, code)
    * documentation = "Yang berbeda. What does not."
  * part[+]
    * insert Parameter(source, out, 1, 1, Patient)
    * documentation = "Usul catatan asal. The record that would be merged."
  * part[+]
    * insert Parameter(target, out, 1, 1, Patient)
    * documentation = "Usul catatan sasaran: yang punya NIK, atau yang lebih lama. The record that would go on: the one with a NIK, or the older one."
