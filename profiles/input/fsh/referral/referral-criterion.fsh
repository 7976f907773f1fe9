Extension: IlpReferralCriterion
Id: referral-criterion
Title: "Kriteria rujukan (Referral criterion)"
Description: "Kriteria yang dipenuhi pasien untuk dirujuk. A criterion for referral that the patient meets."
Context: ServiceRequest
* insert Metadata
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from IlpReferralCriterionVS (required)
