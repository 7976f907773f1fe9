// For the way out. SATUSEHAT's own examples send AMB even from posyandu and schools; HH, FLD and VR appear in none of them.
Instance: setting-to-encounter-class
InstanceOf: ConceptMap
Usage: #definition
Title: "Tempat pelayanan ke kelas kunjungan"
* insert Published(ConceptMap, setting-to-encounter-class)
* name = "IlpSettingToEncounterClass"
* title = "Tempat pelayanan ke kelas kunjungan (Care settings to encounter classes)"
* description = "Kelas kunjungan yang dikirim ke SATUSEHAT untuk setiap tempat pelayanan. EMER dan IMP yang sudah diisi pengirim tidak diubah. The encounter class that is sent to SATUSEHAT for each care setting. EMER and IMP that the sender gave stay."
* sourceCanonical = Canonical(IlpSettingVS)
* insert FromOurs(IlpSettingCS, "http://terminology.hl7.org/CodeSystem/v3-ActCode")
* insert SentAsAmbulatory(puskesmas, "Puskesmas", wider)
* insert SentAsAmbulatory(pustu, "Pustu", wider)
* insert SentAsAmbulatory(posyandu, "Posyandu", wider)
* insert Because("Seperti contoh PKPR di posyandu. As in the example of adolescents at a posyandu.")
* insert SentAsAmbulatory(home, "Rumah", inexact)
* insert Because("Di sini kunjungan rumah berkelas HH; SATUSEHAT tidak pernah mencontohkannya. A home visit has class HH here; no example of SATUSEHAT has it.")
* insert SentAsAmbulatory(school, "Sekolah", wider)
* insert Because("Seperti contoh UKS. As in the example of school health.")
* insert SentAsAmbulatory(workplace, "Tempat kerja", inexact)
* insert Because("Tanpa contoh; seperti sekolah. No example; as for schools.")
* insert SentAsAmbulatory(community, "Masyarakat", inexact)
* insert Because("Tanpa contoh; seperti sekolah. No example; as for schools.")
* insert SentAsAmbulatory(laboratory, "Laboratorium", wider)
* insert Because([["Bila pasiennya datang; bila hanya spesimennya, lihat grup berikut. If the patient comes; if only the specimen does, see the next group."]])
* insert SentAsAmbulatory(other-facility, "Fasilitas lain", wider)
* insert FromOurs(IlpSettingCS, "http://terminology.kemkes.go.id/CodeSystem/encounter-class")
* insert MapsTo(laboratory, "Laboratorium", referred-procedure, inexact)
* insert ShownAs("Prosedur yang Dirujuk")
* insert Because([["Laboratorium yang menerima spesimen rujukan, seperti contoh SHK. A laboratory that receives a referred specimen, as in the example of congenital hypothyroidism screening."]])

RuleSet: SentAsAmbulatory(setting, display, equivalence)
* insert MapsTo({setting}, {display}, AMB, {equivalence})
* insert ShownAs("ambulatory")
