Instance: imm-dpt-hb-hib4
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-dpt-hb-hib4, vaccine-dpt-hb-hib, "Imunisasi DPT-HB-Hib")
* name = "ImmDptHbHib4"
* title = "Imunisasi DPT-HB-Hib4 (DPT-HB-Hib4 immunisation)"
* description = "18-23 bulan. 18-23 months."
* kind = #ServiceRequest
* code = $kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Immunization, [[$kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"]])
* insert OrCode($kfa#VG107 "DTAP")
* insert OrCode($cvx#198)
* insert DoseNumber(4)
