Instance: satusehat-q0006
InstanceOf: Questionnaire
Usage: #definition
* insert Form(satusehat-q0006)
* insert Reconstructs(Q0006)
* name = "SatusehatQ0006"
* title = "Data kepesertaan dan rujukan, bentuk lama (Insurance and referral data, older form)"
* description = "Jenis pelayanan, rujukan, penjamin dan kecelakaan; disusun kembali dari contoh kiriman Kemkes, daftar jawaban mungkin belum lengkap. Kind of service, referral, payer and accident; reconstructed from the ministry's example payloads, answer lists may be incomplete."
* item[+]
  * insert Asks("1", open-choice, "Jenis pelayanan", "Kind of service")
  * insert AnswerShownAs(http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter", "Rawat inap")
* item[+]
  * insert Asks("2", group, "Rujukan", "Referral")
  * item[+]
    * insert Asks("2.1", open-choice, "Asal rujukan", "Referred from")
    * insert AnswerInEnglish($organization-type#FKTP "Fasilitas Kesehatan Tingkat 1", "Primary care facility")
  * item[+]
    * insert Asks("2.2", date, "Tanggal rujukan", "Date of referral")
  * item[+]
    * insert Asks("2.3", string, "Nomor rujukan", "Referral number")
  // Answered with the facility's number in the system http://sys-ids.kemkes.go.id/organization/<number>.
  * item[+]
    * insert Asks("2.4", open-choice, "Fasilitas perujuk", "Referring facility")
* item[+]
  * insert Asks("3", string, "Catatan peserta", "Remarks on the insured")
* item[+]
  * insert Asks("4", group, "Poli", "Clinic")
  * item[+]
    * insert Asks("4.1", open-choice, "Poli tujuan", "Clinic referred to")
    * insert AnswerInEnglish($organization-type#P0000001 "Poli Jantung dan Pembuluh Darah", "Heart and vascular clinic")
  * item[+]
    * insert Asks("4.2", boolean, "Poli eksekutif", "Executive clinic")
* item[+]
  * insert Asks("5", boolean, [["Ada penjamin lain (CoB)"]], [["Another payer (coordination of benefits)"]])
* item[+]
  * insert Asks("6", boolean, "Katarak", "Cataract")
* item[+]
  * insert Asks("7", boolean, "Dijamin karena kecelakaan lalu lintas", "Covered because of a traffic accident")
* item[+]
  * insert Asks("8", date, "Tanggal kecelakaan", "Date of the accident")
* item[+]
  * insert Asks("9", string, "Keterangan kecelakaan", "Remarks on the accident")
* item[+]
  * insert Asks("10", boolean, "Suplesi", "Supplementary claim")
* item[+]
  * insert Asks("11", string, "Nomor SEP suplesi", "Number of the supplementary claim")
* item[+]
  * insert Asks("12", group, "Tempat kecelakaan", "Place of the accident")
  * item[+]
    * insert Asks("12.1", reference, "Provinsi", "Province")
  * item[+]
    * insert Asks("12.2", reference, "Kabupaten atau kota", "District or city")
  * item[+]
    * insert Asks("12.3", reference, "Kecamatan", "Subdistrict")
* item[+]
  * insert Asks("13", group, [["Surat kontrol (SKDP)"]], [["Follow-up letter (SKDP)"]])
  * item[+]
    * insert Asks("13.1", string, "Nomor surat kontrol", "Number of the letter")
  * item[+]
    * insert Asks("13.2", reference, [["Dokter penanggung jawab (DPJP)"]], "Doctor in charge")
