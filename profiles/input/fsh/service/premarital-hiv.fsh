Instance: premarital-hiv
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-hiv, premarital-examination, "Pemeriksaan calon pengantin")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "PremaritalHiv"
* title = "Tes HIV calon pengantin (HIV test before marriage)"
* description = "Tes cepat. Rapid test."
* kind = #ServiceRequest
* code = $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert ProvenBy(Observation, [[$loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode([[$loinc#69668-2 "HIV 1 and 2 Ab [Identifier] in Serum or Plasma by Rapid immunoassay"]])
* insert OrCode([[$loinc#80387-4 "HIV 1+2 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode(http://terminology.kemkes.go.id/CodeSystem/examination#X099418 "Rapid HIV + Sifilis")
