CodeSystem: IlpStaffRoleCS
Id: staff-role
Title: "Peran petugas (Staff role)"
Description: "Peran petugas di puskesmas, pustu dan posyandu. Role of a worker at a puskesmas, pustu or posyandu."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #doctor "Dokter" "Dokter. Physician."
* #doctor insert English("Doctor")
* #dentist "Dokter gigi" "Dokter gigi. Dentist."
* #dentist insert English("Dentist")
* #nurse "Perawat" "Perawat. Nurse."
* #nurse insert English("Nurse")
* #midwife "Bidan" "Bidan. Midwife."
* #midwife insert English("Midwife")
* #public-health "Tenaga kesehatan masyarakat" "Promosi kesehatan dan ilmu perilaku. Health promotion and behavioural science."
* #public-health insert English("Public health worker")
* #environmental-health "Tenaga kesehatan lingkungan" "Kesehatan lingkungan atau sanitasi. Environmental health or sanitation."
* #environmental-health insert English("Environmental health worker")
* #lab-technologist "Ahli teknologi laboratorium medik" "ATLM. Medical laboratory technologist."
* #lab-technologist insert English("Medical laboratory technologist")
* #nutritionist "Tenaga gizi" "Nutrisionis atau dietisien. Nutritionist or dietitian."
* #nutritionist insert English("Nutritionist")
* #pharmacist "Tenaga kefarmasian" "Apoteker atau tenaga teknis kefarmasian. Pharmacist or pharmacy technician."
* #pharmacist insert English("Pharmacy worker")
* #finance "Tenaga keuangan" "Tenaga keuangan. Finance worker."
* #finance insert English("Finance worker")
* #information-technology "Tenaga teknologi informasi" "Tenaga teknologi informasi. Information technology worker."
* #information-technology insert English("Information technology worker")
* #administration "Tenaga administrasi" "Tenaga administrasi. Administration worker."
* #administration insert English("Administration worker")
* #pekarya "Pekarya" "Tenaga pendukung. Support worker."
* #pekarya insert English("Support worker")
* #kader "Kader" "Kader kesehatan; bukan tenaga berizin. Community health volunteer; not a licensed worker."
* #kader insert English("Community health volunteer")
* #head-of-puskesmas "Kepala puskesmas" "Kepala puskesmas. Head of the puskesmas."
* #head-of-puskesmas insert English("Head of puskesmas")
* #pustu-coordinator "Penanggung jawab pustu" "Perawat atau bidan penanggung jawab pustu. Nurse or midwife in charge of the pustu."
* #pustu-coordinator insert English("Pustu coordinator")
* #cluster-lead "Penanggung jawab klaster" "Penanggung jawab klaster. Person in charge of a cluster."
* #cluster-lead insert English("Cluster lead")
* #cluster-member "Anggota klaster" "Anggota klaster. Member of a cluster."
* #cluster-member insert English("Cluster member")
