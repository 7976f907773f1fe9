// Only KFA codes that were seen in the ministry's payloads. CVX codes that were recalled, not seen, say so in their comment.
Instance: kfa-to-cvx
InstanceOf: ConceptMap
Usage: #definition
Title: "Vaksin KFA ke CVX"
* insert Published(ConceptMap, kfa-to-cvx)
* name = "IlpKfaToCvx"
* title = "Vaksin KFA ke CVX (KFA vaccines to CVX)"
* description = "Kode CVX untuk vaksin dan kelompok vaksin KFA. The CVX codes of KFA's vaccines and vaccine groups."
* group[0].source = $kfa
* group[0].target = $cvx
* insert KfaVaccine(93001282, [["Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"]])
* insert InCvx(198, equivalent)
* insert KfaVaccine(93006992, [["Vaksin Tetanus Toxoid 10 Lf 0.5 mL (BIO FARMA)"]])
* insert InCvx(35, equivalent)
* insert KfaVaccine(93008995, [["Vaksin Hepatitis B Recombinant 20 ug/1 mL Suspensi Injeksi (1, HBV)"]])
* insert InCvx(08, equivalent)
* insert Recalled
* insert KfaVaccine(93004035, [["Vaksin COVID-19 Recombinant Adenovirus (CHADOX1), 5x10^10 VP/0.5 mL (ASTRAZENECA, 10)"]])
* insert InCvx(210, equivalent)
* insert KfaVaccine(93001589, [["Vaksin Lyssavirus rabies Wistar Strain Pm-1503-3M 3,25 IU Serbuk Injeksi (VERORAB)"]])
* insert InCvx(18, equivalent)
* insert KfaVaccine(VG45, "HepB")
* insert InCvx(08, narrower)
* insert Recalled
// One group for the drops and the injection.
* insert KfaVaccine(VG89, "POLIO")
* insert InCvx(10, narrower)
* group[0].element[=].target[=].comment = "IPV, suntik. IPV, injected."
* insert InCvx(178, narrower)
* group[0].element[=].target[=].comment = "bOPV, tetes; diingat, belum dikonfirmasi sumber. bOPV, drops; recalled, unconfirmed."
* insert KfaVaccine(VG19, "BCG")
* insert InCvx(19, equivalent)
* insert Recalled
* insert KfaVaccine(VG139, "Td")
* insert InCvx(09, equivalent)
* group[0].element[=].target[=].comment = "Diingat, belum dikonfirmasi sumber; contoh ANC kementerian memasangkan VG139 dengan CVX 35 (TT). Recalled, unconfirmed; the ministry's ANC example pairs VG139 with CVX 35 (TT)."
* insert KfaVaccine(VG17, "HIB")
* insert OnlyInCombination
* insert KfaVaccine(VG107, "DTAP")
* insert OnlyInCombination

RuleSet: KfaVaccine(code, display)
* group[0].element[+].code = #{code}
* group[0].element[=].display = {display}

RuleSet: InCvx(code, equivalence)
* group[0].element[=].target[+].code = #{code}
* group[0].element[=].target[=].equivalence = #{equivalence}

RuleSet: Recalled
* group[0].element[=].target[=].comment = "Diingat, belum dikonfirmasi sumber. Recalled, unconfirmed."

// Seen only beside 93001282, whose CVX code is the combination's.
RuleSet: OnlyInCombination
* group[0].element[=].target[0].equivalence = #unmatched
* group[0].element[=].target[0].comment = "Hanya terlihat bersama 93001282 (CVX 198). Seen only together with 93001282 (CVX 198)."
