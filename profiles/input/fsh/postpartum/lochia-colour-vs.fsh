ValueSet: IlpLochiaColourVS
Id: lochia-colour
Title: "Warna lokhia (Colour of lochia)"
Description: "Warna lokhia: kode SNOMED yang dipakai SATUSEHAT dan kode ILP. Colours of lochia: the SNOMED code that SATUSEHAT uses, and codes of ILP."
* insert Metadata
* $sct#449828001 "Lochia serosa"
* include codes from system IlpLochiaColourCS
