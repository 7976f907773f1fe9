Instance: imm-td1
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-td1, tetanus-immunization, "Imunisasi tetanus T1 sampai T5")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#tetanus-status-women "Status tetanus wanita usia subur"
* name = "ImmTd1"
* title = "Imunisasi tetanus T1 (Tetanus T1 immunisation)"
* description = "Dosis tetanus ke-1 bagi wanita usia subur atau ibu hamil. Tetanus dose 1 for women of reproductive age or in pregnancy."
* kind = #ServiceRequest
* code = $kfa#VG139 "Td"
* insert GivenAt(puskesmas, midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(doctor)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(posyandu, midwife)
* insert AlsoBy(nurse)
* insert Part("Wanita usia subur", "Women of reproductive age")
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert Part("Wanita usia subur", "Women of reproductive age")
* insert ProvenBy(Immunization, $kfa#VG139 "Td")
* insert OrCode([[$kfa#93006992 "Vaksin Tetanus Toxoid 10 Lf 0.5 mL (BIO FARMA)"]])
* insert OrCode($cvx#35)
* insert OrCode($cvx#09)
* insert DoseNumber(1)
