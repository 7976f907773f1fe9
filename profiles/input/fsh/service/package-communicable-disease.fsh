// The rows of cluster 4. Most concern a place or many people at once: the event is the case, its suspicion or the outbreak.
Instance: package-communicable-disease
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-communicable-disease)
* insert ForCluster(communicable-disease, "Klaster 4 Penanggulangan Penyakit Menular")
* name = "PackageCommunicableDisease"
* title = "Paket penanggulangan penyakit menular (Package against communicable disease)"
* description = "Edukasi, lingkungan, vektor, penemuan kasus, kontak, penyelidikan, imunisasi, obat massal, respons dan laporan KLB; imunisasi rutin di jadwal imunisasi. Education, environment, vectors, case finding, contacts, investigation, immunisation, mass medicine, outbreak response and report; routine immunisation is in the schedule."
* insert CitesDecree(bab klaster penanggulangan penyakit menular)
* action[+]
  * insert Gives(communicable-education, "Edukasi penyakit menular", "Education on communicable disease")
  * insert Due(event)
* action[+]
  * insert Gives(environment-inspection, "Inspeksi kesehatan lingkungan", "Environmental health inspection")
  * insert Due(event)
* action[+]
  * insert Gives(vector-control, "Pengendalian vektor dan faktor risiko", "Control of vectors and risk factors")
  * insert Due(event)
* action[+]
  * insert Gives(environment-intervention, "Intervensi kesehatan lingkungan", "Environmental intervention")
  * insert Due(event)
  * insert IfIndicated
* action[+]
  * insert Gives(active-case-finding, "Penemuan kasus aktif", "Active case finding")
  * insert Due(event)
* action[+]
  * insert Gives(passive-case-finding, "Penemuan kasus pasif", "Passive case finding")
  * insert Due(contact)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(contact-investigation, "Investigasi kontak", "Contact investigation")
  * insert Due(exposure)
  * insert DueTime(from, 0, d)
* action[+]
  * insert Gives(epidemiological-investigation, "Verifikasi dan penyelidikan epidemiologi", "Verification and epidemiological investigation")
  * insert Due(event)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 24, h)
* action[+]
  * insert Gives(additional-immunization, "Imunisasi tambahan", "Additional immunisation")
  * insert Due(event)
  * insert DueFor(at-risk)
* action[+]
  * insert Gives(outbreak-immunization, "Imunisasi respons KLB", "Outbreak response immunisation")
  * insert Due(event)
  * insert DueFor(outbreak-area)
* action[+]
  * insert Gives(mass-drug-administration, "Pemberian obat massal", "Mass drug administration")
  * insert Due(event)
  * insert DueFor(endemic-area)
* action[+]
  * insert Gives(outbreak-response, "Respons KLB", "Outbreak response")
  * insert Due(event)
  * insert DueFor(outbreak-area)
* action[+]
  * insert Gives(outbreak-reporting, "Laporan KLB", "Outbreak report")
  * insert Due(event)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 24, h)
