Instance: emergency-access
InstanceOf: OperationDefinition
Usage: #definition
* insert OperationOf(emergency-access)
* name = "EmergencyAccess"
* title = "Akses darurat (Emergency access)"
* description = "Membuka catatan satu orang selama 15 menit dalam keadaan darurat, walaupun pemanggil biasanya tidak boleh melihatnya. Opens the record of one person for 15 minutes in an emergency, although the caller may not see it otherwise."
* affectsState = true
* resource = #Patient
* system = false
* type = true
* instance = false
* comment = "Perlu scope ilp/emergency. Siapa, kapan dan mengapa dicatat sebagai AuditEvent sebelum jawabannya keluar. Takes the scope ilp/emergency. Who, when and why are recorded as an AuditEvent before the answer goes out."
* parameter[+]
  * insert Parameter(identifier, in, 1, 1, Identifier)
  * documentation = "NIK atau nomor IHS. The NIK or IHS number."
* parameter[+]
  * insert Parameter(reason, in, 1, 1, string)
  * documentation = "Alasan, paling sedikit 10 huruf. The reason, at least 10 characters."
* parameter[+]
  * insert Parameter(patient, out, 1, 1, Reference)
  * targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
  * documentation = "Orangnya. The person."
* parameter[+]
  * insert Parameter(until, out, 1, 1, instant)
  * documentation = "Terbuka sampai saat ini. Open until then."
