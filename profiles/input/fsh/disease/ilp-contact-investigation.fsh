// An Observation of the contact: the contact is a person with a visit of their own, and the result is what is counted.
Profile: IlpContactInvestigation
Parent: IlpObservation
Id: ilp-contact-investigation
Title: "Investigasi kontak (Contact investigation)"
Description: "Hasil investigasi satu orang yang kontak dengan kasus indeks. The result of investigating one person who was in contact with an index case."
* insert Metadata
* code = IlpDiseaseObservationCS#contact-investigation
* subject only Reference(Patient)
* focus 1..1 MS
* focus only Reference(Patient or Condition or EpisodeOfCare)
* focus ^short = "Kasus indeks | The index case"
* focus ^comment = "Bila kasus indeks tidak terdaftar di sini, isi identifier, misalnya nomor SITB. | If the index case is not registered here, set identifier, such as the SITB number."
* value[x] only CodeableConcept
* insert OwnCoding(valueCodeableConcept.coding, outcome, IlpContactOutcomeCS, IlpContactOutcomeVS)
* insert ComponentsByCode
* component contains kind 0..1 MS and lastContact 0..1 MS
* component[kind].code = IlpDiseaseObservationCS#contact-kind
* component[kind].value[x] only CodeableConcept
* component[kind].valueCodeableConcept from IlpContactKindVS (extensible)
* component[lastContact].code = IlpDiseaseObservationCS#last-contact
* component[lastContact].value[x] only dateTime
* obeys ilp-contact-1 and ilp-contact-2 and ilp-contact-3

Invariant: ilp-contact-1
Description: "Kontak dan kasus indeks adalah orang yang sama. Isi focus dengan kasus indeks dan subject dengan kontaknya. | Contact and index case are the same person. Set focus to the index case and subject to the contact."
Severity: #error
Expression: "focus.reference.where($this = %resource.subject.reference).empty()"

// A day's room for clocks and time zones.
Invariant: ilp-contact-2
Description: "Kontak terakhir sesudah investigasi. Perbaiki tanggal kontak terakhir atau effective. | The last contact is after the investigation. Correct the date of last contact or effective."
Severity: #error
Expression: "(component.where(code.coding.where(code = 'last-contact').exists()).value.ofType(dateTime) > effective.ofType(dateTime) + 1 day).allFalse()"

Invariant: ilp-contact-3
Description: "Investigasi kontak selesai tanpa hasil. Isi value: diberi TPT, diberi OAT, atau tidak keduanya; bila belum selesai, pakai status preliminary. | The contact investigation is final without a result. Set value: given TPT, given OAT or neither; if unfinished, use status preliminary."
Severity: #warning
Expression: "status.where($this = 'final').empty() or value.exists()"
