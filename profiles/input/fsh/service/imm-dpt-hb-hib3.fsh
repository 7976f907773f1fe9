Instance: imm-dpt-hb-hib3
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-dpt-hb-hib3, vaccine-dpt-hb-hib, "Imunisasi DPT-HB-Hib")
* name = "ImmDptHbHib3"
* title = "Imunisasi DPT-HB-Hib3 (DPT-HB-Hib3 immunisation)"
* description = "4 bulan. 4 months."
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
* insert DoseNumber(3)
