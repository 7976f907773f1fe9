// KFA and CVX stand side by side. Codes marked "recalled" have not been seen in any payload of the ministry.
ValueSet: IlpRoutineVaccineVS
Id: routine-vaccine
Title: "Vaksin program rutin (Routine vaccine)"
Description: "Vaksin imunisasi rutin menurut jadwal 2023: HB0, BCG, polio, DPT-HB-Hib, rotavirus, PCV, IPV, campak rubela, JE, DT, Td dan HPV. Vaccines of the routine schedule of 2023: HepB at birth, BCG, polio, DPT-HepB-Hib, rotavirus, PCV, IPV, measles-rubella, JE, DT, Td and HPV."
* insert Metadata
* $kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"
* $kfa#93008995 "Vaksin Hepatitis B Recombinant 20 ug/1 mL Suspensi Injeksi (1, HBV)"
* $kfa#93006992 "Vaksin Tetanus Toxoid 10 Lf 0.5 mL (BIO FARMA)"
* $kfa#VG17 "HIB"
* $kfa#VG19 "BCG"
* $kfa#VG45 "HepB"
* $kfa#VG89 "POLIO"
* $kfa#VG107 "DTAP"
* $kfa#VG139 "Td"
* $cvx#198 "DTP-hepB-Hib Pentavalent Non-US"
* $cvx#10 "IPV"
* $cvx#35 "tetanus toxoid, adsorbed"
// Recalled.
* $cvx#04
* $cvx#08
* $cvx#09
* $cvx#19
* $cvx#28
* $cvx#116
* $cvx#118
* $cvx#119
* $cvx#129
* $cvx#133
* $cvx#137
* $cvx#178
