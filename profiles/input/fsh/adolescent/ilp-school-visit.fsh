// SATUSEHAT's visits of adolescents outside the building say neither the programme nor the setting; both are additions.
Profile: IlpSchoolVisit
Parent: IlpVisit
Id: ilp-school-visit
Title: "Kunjungan usia sekolah dan remaja (School-age and adolescent visit)"
Description: "Pelayanan anak usia sekolah atau remaja di sekolah, puskesmas, pustu atau posyandu (PKPR, UKS/M). Care of a school-age child or adolescent at a school, puskesmas, pustu or posyandu."
* insert Metadata
* extension[stage] obeys ilp-school-1
* type obeys ilp-school-2
* insert VisitKind
* type.coding[screening] ^short = "pkpr | Pelayanan Kesehatan Peduli Remaja"
* serviceType obeys ilp-school-3
* reasonCode MS

// Pupils may be 5 or 19, so preschool and adult pass.
Invariant: ilp-school-1
Description: "Tahap hidup ini tidak mungkin pada kunjungan anak sekolah atau remaja. Perbaiki tahap, atau jenis kunjungannya. | This life-cycle stage is impossible for a visit of a school-age child or adolescent. Correct the stage, or the kind of visit."
* insert NotInStage(#error, 'newborn' | 'infant' | 'under-two' | 'under-five' | 'pre-elderly' | 'elderly' | 'elderly-high-risk')

Invariant: ilp-school-2
Description: "Pelayanan anak sekolah dan remaja biasanya di sekolah, puskesmas, pustu atau posyandu. Periksa kode tempat pelayanan. | School-age and adolescent care is usually given at a school, puskesmas, pustu or posyandu. Check the setting."
* insert UsualSettings('school' | 'puskesmas' | 'pustu' | 'posyandu' | 'community')

Invariant: ilp-school-3
Description: "Anak usia sekolah dan remaja dilayani Klaster 2 Ibu dan Anak. Periksa kode klaster. | School-age children and adolescents are served by cluster 2, mother and child. Check the cluster."
* insert UsualCluster(maternal-child)
