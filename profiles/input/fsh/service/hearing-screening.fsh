Instance: hearing-screening
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(hearing-screening, adult-free-check-18-29, "Pemeriksaan kesehatan gratis umur 18-29 tahun")
* name = "HearingScreening"
* title = "Skrining pendengaran (Hearing screening)"
* description = "Tes bisik; otoskop dan penala bila ada kelainan. Whisper test; otoscope and tuning fork if abnormal."
* kind = #ServiceRequest
* code = $sct#247301006 "Finding of ability to hear whisper"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Pemeriksaan gratis sesuai kemampuan", "Free check as far as able")
* insert ProvenBy(Observation, $sct#247301006 "Finding of ability to hear whisper")
