// What concerns all resource types.
RuleSet: ServerSystem
* insert Does(transaction, SHALL)
* interaction[=].documentation = "Satu kunjungan. One visit."
* insert Does(batch, SHALL)
* interaction[=].documentation = "Setiap entry berdiri sendiri. Every entry stands alone."
* insert Does(history-system, SHOULD)
* insert Finds(_id, token, Resource-id, SHALL, "Id. The id.")
* insert Finds(_lastUpdated, date, Resource-lastUpdated, SHALL, "Kapan terakhir berubah. When it last changed.")
* insert Finds(_profile, uri, Resource-profile, SHOULD, "Profil yang disebut. The profile it claims.")
* insert Finds(_tag, token, Resource-tag, SHOULD, "Tanda. A tag.")
* insert Finds(_security, token, Resource-security, SHOULD, "Label keamanan. A security label.")
* insert Operates(submit-visits, https://w3id.org/ilp-fhir/OperationDefinition/submit-visits, [["Banyak kunjungan sekaligus, satu per baris. Many visits at once, one a line."]])
* operation[=] insert Expects(SHALL)
* insert Operates(satusehat-check, https://w3id.org/ilp-fhir/OperationDefinition/satusehat-check, "Aturan bernomor SATUSEHAT sebelum dikirim. The numbered rules of SATUSEHAT before sending.")
* operation[=] insert Expects(SHOULD)
* insert Operates(export, http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export, "Ekspor massal. Bulk export.")
* operation[=] insert Expects(SHOULD)
