Extension: IlpServiceLevel
Id: service-level
Title: "Tingkat pelayanan (Service level)"
Description: "Di mana pelayanan diberikan, oleh siapa, dan bagian mana yang dikerjakan di sana. Where a service is given, by whom, and which part of it is done there."
Context: ActivityDefinition
* insert Metadata
* extension contains setting 1..1 and role 1..* and scope 0..1 and scopeEnglish 0..1
* extension[setting] ^short = "Tempat pelayanan | The setting"
* extension[setting].value[x] 1..1
* extension[setting].value[x] only code
* extension[setting].valueCode from IlpSettingVS (required)
* extension[role] ^short = "Yang boleh mengerjakan | Who may do it"
* extension[role].value[x] 1..1
* extension[role].value[x] only code
* extension[role].valueCode from IlpStaffRoleVS (required)
* extension[scope] ^short = "Yang dikerjakan di sana, bila hanya sebagian | What is done there, if only a part"
* extension[scope].value[x] 1..1
* extension[scope].value[x] only string
* extension[scopeEnglish] ^short = "Sama, dalam bahasa Inggris | The same in English"
* extension[scopeEnglish].value[x] 1..1
* extension[scopeEnglish].value[x] only string
