Instance: chronic-medicine
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(chronic-medicine, chronic-disease-monitoring, "Pemantauan penyakit kronis")
* name = "ChronicMedicine"
* title = "Lanjutan obat penyakit kronis (Continued medicine for chronic disease)"
* description = "Obat menurut terapi dokter, paling lama 3 bulan bila terkendali dan tanpa keluhan. Medicine by the doctor's prescription, for up to 3 months if controlled and without complaints."
* kind = #MedicationRequest
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert Part("Melanjutkan terapi dokter", "Continues what the doctor prescribed")
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(pharmacist)
* insert ProvenByAny(MedicationDispense)
* insert ProvenByAny(MedicationRequest)
