ValueSet: IlpSettingVS
Id: setting
Title: "Tempat pelayanan (Care setting)"
Description: "Semua kode tempat pelayanan. All codes of care setting."
* insert Metadata
* include codes from system IlpSettingCS
