// R4 has instantiatesCanonical on a Task but not on an Appointment, and its standard extension is not for one.
Extension: IlpBookedService
Id: booked-service
Title: "Pelayanan yang dijadwalkan (Booked service)"
Description: "Pelayanan yang akan diberikan pada janji ini, seperti definition di $due-services. The service that the appointment is for, as definition in $due-services."
Context: Appointment
* insert Metadata
* value[x] 1..1
* value[x] only canonical
