// Seen in the ministry's referral collection; whether all of them stand in Task.code is not certain, hence bound as preferred.
ValueSet: IlpReferralTaskVS
Id: referral-task
Title: "Tugas rujukan SATUSEHAT (SATUSEHAT referral task)"
Description: "Kode tugas rujukan Kementerian Kesehatan yang diketahui. Known codes of the Ministry of Health for referral tasks."
* insert Metadata
* http://terminology.kemkes.go.id#referral-pre-request "Referral pre request"
* http://terminology.kemkes.go.id#request-referral-candidate "Request for referral candidate"
* http://terminology.kemkes.go.id#referral-request "Referral request"
* http://terminology.kemkes.go.id#referral-approval-request "Referral approval request"
* http://terminology.kemkes.go.id#referral-task "Referral Task"
