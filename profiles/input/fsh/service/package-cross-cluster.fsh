// Serves the life-cycle clusters when they need it; nothing here falls due by age.
Instance: package-cross-cluster
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-cross-cluster)
* insert ForCluster(cross-cluster, "Lintas Klaster")
* name = "PackageCrossCluster"
* title = "Paket lintas klaster (Package across clusters)"
* description = "Gawat darurat, rawat inap, kefarmasian, laboratorium. Emergency care, inpatient care, pharmacy, laboratory."
* insert CitesDecree(bab lintas klaster)
* action[+]
  * insert Gives(emergency-care, "Gawat darurat", "Emergency care")
  * insert Due(event)
* action[+]
  * insert Gives(inpatient-care, "Rawat inap puskesmas", "Inpatient care at the puskesmas")
  * insert Due(event)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 5, d)
  * insert DueTime(catchUp, 5, d)
  * insert IfIndicated
* action[+]
  * insert Gives(prescription-review, "Pengkajian dan pelayanan resep", "Prescription review and dispensing")
  * insert Due(event)
* action[+]
  * insert Gives(medicine-counselling, "Konseling dan informasi obat", "Medicine counselling and information")
  * insert Due(event)
* action[+]
  * insert Gives(home-pharmacy-care, "Pelayanan kefarmasian di rumah", "Home pharmacy care")
  * insert Due(event)
  * insert IfIndicated
* action[+]
  * insert Gives(clinical-laboratory, "Pemeriksaan spesimen klinis", "Test of clinical specimens")
  * insert Due(event)
* action[+]
  * insert Gives(environmental-laboratory, "Pemeriksaan sampel lingkungan", "Test of environmental samples")
  * insert Due(event)
* action[+]
  * insert Gives(vector-laboratory, "Pemeriksaan vektor dan binatang pembawa penyakit", "Test of vectors and reservoirs")
  * insert Due(event)
