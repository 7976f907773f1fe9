// WHO 2006: under 24 months (731 days) length is used, from then on height; a child measured in the other position gets 0.7 cm added or taken off.
Extension: IlpLengthCorrection
Id: length-correction
Title: "Koreksi posisi ukur (Correction for position)"
Description: "0,7 cm ditambahkan karena anak di bawah 24 bulan diukur berdiri, atau -0,7 cm karena anak 24 bulan ke atas diukur telentang. Angka di pemeriksaan sudah memuatnya. 0.7 cm was added because a child under 24 months was measured standing, or -0.7 cm because one of 24 months or more was measured lying. The figure of the observation includes it."
Context: Observation
* insert Metadata
* value[x] 1..1
* value[x] only Quantity
* value[x] obeys ilp-length-correction-1

Invariant: ilp-length-correction-1
Description: "Koreksi posisi hanya 0,7 cm atau -0,7 cm. Bila posisi ukur sudah sesuai umur, hapus extension ini. | The correction for position is 0.7 cm or -0.7 cm only. If the position fitted the age, remove this extension."
Severity: #error
Expression: "ofType(Quantity).all((value = 0.7 or value = -0.7) and (code.empty() or code = 'cm'))"
