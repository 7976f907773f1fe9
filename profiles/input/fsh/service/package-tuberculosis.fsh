// For every age. Without an end: until the episode ends. Month 2 is the second month, and so on.
Instance: package-tuberculosis
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-tuberculosis)
* insert ForCluster(communicable-disease, "Klaster 4 Penanggulangan Penyakit Menular")
* insert ForGroup(tuberculosis, "TBC")
* insert ForGroup(tuberculosis-contact, "Kontak TBC")
* name = "PackageTuberculosis"
* title = "Paket TBC (Package for tuberculosis)"
* description = "Pemeriksaan terduga, investigasi kontak dan TPT, PMO, obat, dahak ulangan, pemantauan di rumah, pelacakan putus obat. Tests of suspects, contact investigation and preventive treatment, treatment supporter, medicine, repeated sputum, monitoring at home, tracing of defaulters."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia dan bab klaster penanggulangan penyakit menular)
* action[+]
  * insert Gives(contact-investigation, "Investigasi kontak", "Contact investigation")
  * insert Due(exposure)
  * insert DueTime(from, 0, d)
  * insert DueFor(tuberculosis-contact)
* action[+]
  * insert Gives(tb-preventive-treatment, "Terapi pencegahan TBC", "Preventive treatment of tuberculosis")
  * insert Due(exposure)
  * insert DueTime(from, 0, d)
  * insert DueFor(tuberculosis-contact)
  * insert IfIndicated
  * insert After(contact-investigation)
* action[+]
  * insert Gives(tb-examination, "Pemeriksaan terduga TBC", "Tests of suspected tuberculosis")
  * insert Due(exposure)
  * insert DueTime(from, 0, d)
  * insert DueFor(symptomatic)
* action[+]
  * insert Gives(tb-treatment-supporter, "Penunjukan PMO", "Naming a treatment supporter")
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueFor(tuberculosis)
* action[+]
  * insert Gives(tb-drug-pickup, "Pengambilan obat TBC", "Collecting tuberculosis medicine")
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(drug-sensitive-tuberculosis)
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, d)
  * insert DueFor(drug-resistant-tuberculosis)
* action[+]
  * insert Gives(tb-sputum-follow-up, "Dahak ulangan TBC", "Repeated sputum of tuberculosis")
  * insert Due(treatment-start)
  * insert DueTime(from, 1, mo)
  * insert DueTime(until, 2, mo)
  * insert DueFor(drug-sensitive-tuberculosis)
  * insert Due(treatment-start)
  * insert DueTime(from, 4, mo)
  * insert DueTime(until, 5, mo)
  * insert DueFor(drug-sensitive-tuberculosis)
  * insert Due(treatment-start)
  * insert DueTime(from, 5, mo)
  * insert DueTime(until, 6, mo)
  * insert DueFor(drug-sensitive-tuberculosis)
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(drug-resistant-tuberculosis)
* action[+]
  * insert Gives(tb-culture-follow-up, "Biakan dahak TBC RO", "Sputum culture of drug-resistant tuberculosis")
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(drug-resistant-tuberculosis)
* action[+]
  * insert Gives(tb-adherence-visit, "Pemantauan minum obat TBC di rumah", "Monitoring of tuberculosis treatment at home")
  * insert Due(treatment-start)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, mo)
  * insert DueFor(tuberculosis)
  * insert DueBySource("KMK tidak menyebut selang; panduan kunjungan rumah: paling sedikit sebulan sekali sesuai keperluan. | The decree names no interval; home-visit guide: at least monthly as needed.")
* action[+]
  * insert Gives(tb-default-visit, "Pelacakan pasien TBC putus obat", "Tracing of a tuberculosis defaulter")
  * insert VisitIfMissed(tb-drug-pickup)
* action[+]
  * insert Gives(glucose-screening, "Skrining diabetes melitus", "Diabetes screening")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 1, a)
  * insert DueFor(tuberculosis)
* action[+]
  * insert Gives(communicable-education, "Edukasi penyakit menular", "Education on communicable disease")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(tuberculosis)
* action[+]
  * insert Gives(environment-inspection, "Inspeksi kesehatan lingkungan", "Environmental health inspection")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueFor(tuberculosis)
