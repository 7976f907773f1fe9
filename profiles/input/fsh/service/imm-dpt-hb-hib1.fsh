Instance: imm-dpt-hb-hib1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-dpt-hb-hib1, vaccine-dpt-hb-hib, "Imunisasi DPT-HB-Hib")
* name = "ImmDptHbHib1"
* title = "Imunisasi DPT-HB-Hib1 (DPT-HB-Hib1 immunisation)"
* description = "2 bulan. 2 months."
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
* insert DoseNumber(1)
