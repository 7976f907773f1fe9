Instance: hepatitis-b-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(hepatitis-b-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "HepatitisBScreening"
* title = "Skrining hepatitis B (Hepatitis B screening)"
* description = "HBsAg bagi yang berisiko. Surface antigen for those at risk."
* kind = #ServiceRequest
* code = $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert GivenAt(other-facility, lab-technologist)
* insert AlsoBy(doctor)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, [[$loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
