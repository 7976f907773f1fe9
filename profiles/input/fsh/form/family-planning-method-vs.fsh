ValueSet: IlpFamilyPlanningMethodVS
Id: family-planning-method
Title: "Cara KB (Family-planning method)"
Description: "Cara KB yang dipakai. The method of family planning in use."
* insert Metadata
* IlpFormAnswerCS#pill
* IlpFormAnswerCS#injection
* IlpFormAnswerCS#condom
* IlpFormAnswerCS#implant
* IlpFormAnswerCS#iud
* IlpFormAnswerCS#tubectomy
* IlpFormAnswerCS#vasectomy
* IlpFormAnswerCS#other
* IlpFormAnswerCS#no-method
