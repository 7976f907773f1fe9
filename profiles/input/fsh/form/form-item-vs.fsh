ValueSet: IlpFormItemVS
Id: form-item
Title: "Pertanyaan formulir (Form items)"
Description: "Semua pertanyaan formulir yang berkode kami. All form items with a code of ours."
* insert Metadata
* include codes from system IlpFormItemCS
