Instance: pnc-lochia-bleeding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pnc-lochia-bleeding, postnatal-examination, "Pemeriksaan dan pelayanan nifas")
* name = "PncLochiaBleeding"
* title = "Lokia dan perdarahan (Lochia and bleeding)"
* description = "Lokia dan perdarahan. Lochia and bleeding."
* kind = #ServiceRequest
* code = $sct#249214003 "Color of lochia"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#249214003 "Color of lochia")
* insert OrCode($sct#249215002 "Odor of lochia")
* insert OrCode([[$loinc#81661-1 "Blood Loss [Volume] Measured"]])
