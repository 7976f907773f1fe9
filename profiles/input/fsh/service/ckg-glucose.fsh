Instance: ckg-glucose
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(ckg-glucose, young-child-free-check, "Pemeriksaan kesehatan gratis umur 1-6 tahun")
* name = "CkgGlucose"
* title = "Gula darah pada pemeriksaan gratis (Glucose at the free check)"
* description = "Gula darah sewaktu umur 2 tahun bagi semua; umur 3-6 tahun bila bergejala atau berisiko. Random glucose at 2 years for all; at 3-6 years if symptomatic or at risk."
* kind = #ServiceRequest
* code = $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, [[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
* insert OrCode([[$loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"]])
