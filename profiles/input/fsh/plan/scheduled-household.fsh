// R4 does not take a Group as a participant of an Appointment.
Extension: IlpScheduledHousehold
Id: scheduled-household
Title: "Keluarga yang dijadwalkan (Scheduled household)"
Description: "Keluarga yang akan dikunjungi atau diundang. The household that will be visited or invited."
Context: Appointment
* insert Metadata
* value[x] 1..1
* value[x] only Reference(Group)
