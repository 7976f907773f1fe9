// The group HepB (VG45) is also on the combined vaccine, so that one must not be there. No dose: history is sent without one.
Instance: imm-hb0
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-hb0, vaccine-hb0, "Imunisasi HB0")
* name = "ImmHb0"
* title = "Imunisasi HB0 (HB0 immunisation)"
* description = "Dalam 24 jam setelah lahir. Within 24 hours of birth."
* kind = #ServiceRequest
* code = $kfa#93008995 "Vaksin Hepatitis B Recombinant 20 ug/1 mL Suspensi Injeksi (1, HBV)"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert GivenAt(other-facility, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert Part("Di tempat lahir", "At the place of birth")
* insert ProvenBy(Immunization, [[$kfa#93008995 "Vaksin Hepatitis B Recombinant 20 ug/1 mL Suspensi Injeksi (1, HBV)"]])
* insert OrCode($kfa#VG45 "HepB")
* insert OrCode($cvx#08)
* insert ButNot([[$kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"]])
* insert ButNot($kfa#VG107 "DTAP")
* insert ButNot($kfa#VG17 "HIB")
* insert ButNot($cvx#198)
