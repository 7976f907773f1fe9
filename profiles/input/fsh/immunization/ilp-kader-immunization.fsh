// The official example of a kader's report says primarySource true and names the kader in performer.function.text; the actor is the facility. Both readings of primarySource are taken.
Profile: IlpKaderImmunization
Parent: IlpImmunization
Id: ilp-kader-immunization
Title: "Imunisasi yang dilaporkan kader (Immunization reported by a kader)"
Description: "Imunisasi yang dilaporkan kader, misalnya setelah kunjungan rumah; yang menyuntik orang lain. An immunisation that a kader reports, for example after a home visit; somebody else gave it."
* insert Metadata
* reportOrigin 1..1 MS
* performer obeys ilp-kader-imm-2
* performer.function MS
* obeys ilp-kader-imm-1 and ilp-kader-imm-3 and ilp-kader-imm-4

Invariant: ilp-kader-imm-1
Description: "Pelapor belum disebut. Isi satu performer dengan function EP (entering provider): kadernya, atau posyandu dengan nama kader di function.text. | Who reports is not said. Give one performer the function EP (entering provider): the kader, or the posyandu with the kader's name in function.text."
Severity: #error
Expression: "performer.function.coding.where(code = 'EP').exists()"

Invariant: ilp-kader-imm-2
Description: "Nama kader belum ada. Isi actor dengan Practitioner kader, atau tulis namanya di function.text. | The kader is not named. Set actor to the kader's Practitioner, or write the name in function.text."
Severity: #warning
Expression: "function.coding.where(code = 'EP').empty() or function.text.exists() or actor.where(identifier.exists() or reference.startsWith('urn:') or reference.matches('(^|/)Practitioner(Role)?/')).exists()"

Invariant: ilp-kader-imm-3
Description: "Laporan kader sebaiknya primarySource = false: kader tidak memberi vaksin itu, dan SATUSEHAT meminta nomor lot bila true. | A kader's report should have primarySource false: the kader did not give the vaccine, and SATUSEHAT asks for a lot number if it is true."
Severity: #warning
Expression: "primarySource != true"

Invariant: ilp-kader-imm-4
Description: "Laporan kader menyebut pemberi vaksin (function AP). Bila tenaga kesehatan itu sendiri yang mencatat, kirim tanpa reportOrigin; bila kader yang melapor, sisakan function EP. | A kader's report names who gave the vaccine (function AP). If that health worker made the record, send it without reportOrigin; if the kader reports, keep function EP."
Severity: #warning
Expression: "performer.function.coding.where(code = 'AP').empty()"
