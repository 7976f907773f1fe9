ValueSet: IlpImmunizationFunctionVS
Id: immunization-function
Title: "Peran pada imunisasi (Role at an immunization)"
Description: "Pemberi vaksin, pemberi perintah, atau pencatat laporan. Who gave the vaccine, who ordered it, or who entered the report."
* insert Metadata
* http://terminology.hl7.org/CodeSystem/v2-0443#AP
* http://terminology.hl7.org/CodeSystem/v2-0443#OP
// HL7's list for Immunization lacks it; SATUSEHAT asks for it where the dose is only reported.
* http://terminology.hl7.org/CodeSystem/v2-0443#EP
