Profile: IlpPlace
Parent: Location
Id: ilp-place
Title: "Tempat ILP (ILP Place)"
Description: "Gedung, ruang, tempat posyandu atau rumah. A building, a room, a posyandu site or a home."
* insert Metadata
* identifier MS
* status MS
* name 1..1 MS
* address obeys ilp-area-1
* physicalType MS
* position MS
* position obeys ilp-place-1
* managingOrganization MS

// A warning: the ministry's own sample has latitude and longitude swapped.
Invariant: ilp-place-1
Description: "Posisi di luar Indonesia. Latitude harus antara -11.5 dan 6.5, longitude antara 94.5 dan 141.5; mungkin keduanya tertukar. | The position is outside Indonesia. Latitude should be -11.5 to 6.5 and longitude 94.5 to 141.5; the two may be swapped."
Severity: #warning
Expression: "latitude >= (-11.5) and latitude <= 6.5 and longitude >= 94.5 and longitude <= 141.5"
