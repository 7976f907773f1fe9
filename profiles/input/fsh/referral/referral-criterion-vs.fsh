ValueSet: IlpReferralCriterionVS
Id: referral-criterion
Title: "Kriteria rujukan (Referral criterion)"
Description: "Semua kode kriteria rujukan. All codes of referral criterion."
* insert Metadata
* include codes from system IlpReferralCriterionCS
