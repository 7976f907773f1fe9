Instance: pkat-immunization-check
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pkat-immunization-check, integrated-child-check, "PKAT")
* name = "PkatImmunizationCheck"
* title = "Pemeriksaan kelengkapan imunisasi (Immunisation check)"
* description = "Kelengkapan imunisasi dasar dilihat. Completeness of basic immunisation is checked."
* kind = #ServiceRequest
* code = $sct#304250009 "Immunization status"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#304250009 "Immunization status")
