Instance: refraction-examination
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(refraction-examination, refraction, "Kelainan refraksi")
* name = "RefractionExamination"
* title = "Pemeriksaan kelainan refraksi (Refraction)"
* description = "Oleh dokter di puskesmas, setahun sekali. By a doctor at the puskesmas, once a year."
* kind = #ServiceRequest
* code = $sct#386714003 "Distance visual acuity - right eye"
* insert GivenAt(puskesmas, doctor)
* insert GivenAt(home, kader)
* insert Part("Edukasi", "Education")
* insert ProvenBy(Observation, $sct#386714003 "Distance visual acuity - right eye")
* insert OrCode($sct#386716001 "Distance visual acuity - left eye")
* insert OrCode($sct#441841000 "Pinhole visual acuity test")
