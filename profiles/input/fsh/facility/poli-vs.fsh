ValueSet: IlpPoliVS
Id: poli
Title: "Poli lama (Old clinics)"
Description: "Semua kode poli lama. All codes of old clinics."
* insert Metadata
* include codes from system IlpPoliCS
