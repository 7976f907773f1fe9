Instance: pkat-breastfeeding
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(pkat-breastfeeding, integrated-child-check, "PKAT")
* name = "PkatBreastfeeding"
* title = "Evaluasi ASI eksklusif (Exclusive breastfeeding evaluation)"
* description = "ASI eksklusif 6 bulan dievaluasi. Six months of exclusive breastfeeding are evaluated."
* kind = #ServiceRequest
* code = $sct#1145307003 "Exclusively breastfed"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert AlsoBy(nutritionist)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $sct#1145307003 "Exclusively breastfed")
