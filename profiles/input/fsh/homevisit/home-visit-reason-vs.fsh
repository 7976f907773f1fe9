ValueSet: IlpHomeVisitReasonVS
Id: home-visit-reason
Title: "Alasan kunjungan rumah (Reason for a home visit)"
Description: "Semua alasan kunjungan rumah. All reasons for a home visit."
* insert Metadata
* include codes from system IlpHomeVisitReasonCS
