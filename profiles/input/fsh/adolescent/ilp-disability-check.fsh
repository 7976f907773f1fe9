Profile: IlpDisabilityCheck
Parent: IlpObservation
Id: ilp-disability-check
Title: "Pemeriksaan disabilitas (Disability check)"
Description: "Ada tidaknya disabilitas fisik, sensorik, mental atau intelektual, dan jenisnya. Whether there is a physical, sensory, mental or intellectual disability, and which."
* insert Metadata
* code obeys ilp-disability-1
* value[x] only CodeableConcept or boolean
* value[x] obeys ilp-disability-2 and ilp-disability-3

Invariant: ilp-disability-1
Description: "Kode ini bukan pemeriksaan disabilitas. Pakai SNOMED 165220001 fisik, 406135009 sensorik, 268391007 mental atau 110359009 intelektual. | This code is no disability check. Use SNOMED 165220001 physical, 406135009 sensory, 268391007 mental or 110359009 intellectual."
* insert CodeAmong('165220001' | '406135009' | '268391007' | '110359009')

Invariant: ilp-disability-2
Description: "Tidak ada disabilitas (473137000) dikirim bersama jenis disabilitas. Sisakan salah satu. | No disability (473137000) is sent together with a kind of disability. Keep one of them."
Severity: #error
Expression: "ofType(CodeableConcept).coding.where(code = '473137000').empty() or ofType(CodeableConcept).coding.where(code != '473137000').empty()"

// Only values whose kind is plain: sight, hearing and speech are sensory; cerebral palsy, paralysis, stroke and leprosy physical.
Invariant: ilp-disability-3
Description: "Jenis disabilitas tidak sesuai dengan kelompoknya. Periksa code dan value: netra, rungu, wicara sensorik; palsi serebral, lumpuh layu, stroke, kusta fisik; cemas mental; grahita intelektual. | The disability is not of the group asked about. Check code and value: sight, hearing, speech are sensory; cerebral palsy, flaccid paralysis, stroke, leprosy physical; anxiety mental; grahita intellectual."
Severity: #warning
Expression: "(ofType(CodeableConcept).coding.where(code in ('OV000358' | 'OV000359' | 'OV000360')).empty() or %resource.code.coding.code contains '406135009') and (ofType(CodeableConcept).coding.where(code in ('128188000' | '698293005' | 'OV000361' | 'OV000362')).empty() or %resource.code.coding.code contains '165220001') and (ofType(CodeableConcept).coding.where(code = '48694002').empty() or %resource.code.coding.code contains '268391007') and (ofType(CodeableConcept).coding.where(code = 'OV000363').empty() or %resource.code.coding.code contains '110359009')"
