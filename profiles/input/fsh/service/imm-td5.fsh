Instance: imm-td5
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(imm-td5, tetanus-immunization, "Imunisasi tetanus T1 sampai T5")
* topic[+] = https://w3id.org/ilp-fhir/CodeSystem/package-item#tetanus-status-women "Status tetanus wanita usia subur"
* name = "ImmTd5"
* title = "Imunisasi tetanus T5 (Tetanus T5 immunisation)"
* description = "Dosis tetanus ke-5 bagi wanita usia subur atau ibu hamil. Tetanus dose 5 for women of reproductive age or in pregnancy."
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
* insert DoseNumber(5)
