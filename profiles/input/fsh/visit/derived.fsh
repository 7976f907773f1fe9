// Not allowed on Extension: an extension that has a value cannot hold another extension (ext-1). Mark the Coding inside its value.
Extension: IlpDerived
Id: derived
Title: "Diturunkan oleh server (Derived by the server)"
Description: "Server menghitung nilai ini; pengirim tidak mengirimnya. The server derived this value; the sender did not send it."
Context: Coding
* insert Metadata
* value[x] 1..1
* value[x] only boolean
* valueBoolean = true
