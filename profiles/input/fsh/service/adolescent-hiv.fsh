Instance: adolescent-hiv
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(adolescent-hiv, school-infection-screening, [["Skrining TBC, malaria dan HIV usia sekolah"]])
* name = "AdolescentHiv"
* title = "Skrining HIV remaja (HIV screening of adolescents)"
* description = "Tes R0 bagi remaja berisiko; bila reaktif R1 sampai R3. Test R0 for adolescents at risk; if reactive R1 to R3."
* kind = #ServiceRequest
* code = $loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(nurse)
* insert AlsoBy(midwife)
* insert AlsoBy(lab-technologist)
* insert ProvenBy(Observation, [[$loinc#68961-2 "HIV 1 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
* insert OrCode([[$loinc#69668-2 "HIV 1 and 2 Ab [Identifier] in Serum or Plasma by Rapid immunoassay"]])
* insert OrCode([[$loinc#80387-4 "HIV 1+2 Ab [Presence] in Serum, Plasma or Blood by Rapid immunoassay"]])
