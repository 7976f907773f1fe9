Instance: premarital-syphilis
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(premarital-syphilis, premarital-examination, "Pemeriksaan calon pengantin")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#adult-free-check-18-29 "Pemeriksaan kesehatan gratis umur 18-29 tahun"
* name = "PremaritalSyphilis"
* title = "Tes sifilis calon pengantin (Syphilis test before marriage)"
* description = "Tes cepat. Rapid test."
* kind = #ServiceRequest
* code = $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* insert GivenAt(puskesmas, lab-technologist)
* insert AlsoBy(doctor)
* insert ProvenBy(Observation, [[$loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"]])
* insert OrCode([[$loinc#14904-7 "Reagin Ab [Presence] in Specimen by VDRL"]])
* insert OrCode([[$loinc#20507-0 "Reagin Ab [Presence] in Serum by RPR"]])
* insert OrCode([[$loinc#5292-8 "Reagin Ab [Presence] in Serum by VDRL"]])
* insert OrCode([[$loinc#8041-6 "Treponema pallidum Ab [Presence] in Serum by Hemagglutination"]])
* insert OrCode(http://terminology.kemkes.go.id/CodeSystem/examination#X099418 "Rapid HIV + Sifilis")
