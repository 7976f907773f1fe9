// SATUSEHAT's referrals travel as Tasks: the answer is Task.output and status completed.
Profile: IlpReferralReply
Parent: IlpTask
Id: ilp-referral-reply
Title: "Tugas dan jawaban rujukan (Referral task and reply)"
Description: "Tugas kepada fasilitas tujuan rujukan, dengan jawabannya setelah selesai. The task given to the facility referred to, with its answer once done."
* insert Metadata
* identifier MS
* code from IlpReferralTaskVS (preferred)
* basedOn MS
* focus MS
* focus ^short = "Rujukan yang dijawab | The referral that is answered"
* requester MS
* input MS
* insert OutputByType
* output contains reply 0..* MS
* output[reply].type = http://terminology.kemkes.go.id#response-referral-task
* obeys ilp-reply-1 and ilp-reply-2 and ilp-reply-3 and ilp-reply-4

RuleSet: OutputByType
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open

Invariant: ilp-reply-1
Description: "Tugas rujukan selesai tanpa jawaban. Isi output dengan jawaban rujukan, misalnya fasilitas yang menerima atau ringkasan rujuk balik. | The referral task is completed without an answer. Set output to the reply, such as the facility that accepts or the summary of the counter-referral."
Severity: #warning
Expression: "status.where($this = 'completed').empty() or output.exists()"

Invariant: ilp-reply-2
Description: "Rujukan ditolak tanpa alasan. Isi statusReason. | The referral was refused without a reason. Set statusReason."
Severity: #warning
Expression: "status.where($this = 'rejected' or $this = 'failed').empty() or statusReason.exists()"

Invariant: ilp-reply-3
Description: "Jawaban ini tidak menunjuk rujukannya. Isi focus atau basedOn dengan ServiceRequest rujukan. | This reply does not point at its referral. Set focus or basedOn to the ServiceRequest of the referral."
Severity: #warning
Expression: "focus.exists() or basedOn.exists()"

// Nobody has answered a task that is not yet with them.
Invariant: ilp-reply-4
Description: "Jawaban rujukan ada padahal tugasnya belum dikirim. Ubah status, atau hapus output. | There is a reply to a task that has not been sent. Change the status or remove output."
Severity: #error
Expression: "status.where($this = 'draft' or $this = 'requested').empty() or output.empty()"
