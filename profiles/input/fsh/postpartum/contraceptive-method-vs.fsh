ValueSet: IlpContraceptiveMethodVS
Id: contraceptive-method
Title: "Metode kontrasepsi (Contraceptive method)"
Description: "Semua kode metode kontrasepsi. All codes of contraceptive method."
* insert Metadata
* include codes from system IlpContraceptiveMethodCS
