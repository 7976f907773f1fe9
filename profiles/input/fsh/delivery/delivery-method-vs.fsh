ValueSet: IlpDeliveryMethodVS
Id: delivery-method
Title: "Cara persalinan (Delivery method)"
Description: "Cara persalinan: kode SNOMED yang dipakai SATUSEHAT dan kode ILP. Delivery methods: SNOMED codes that SATUSEHAT uses, and codes of ILP."
* insert Metadata
* $sct#48782003 "Delivery normal"
* $sct#289259007 "Vaginal delivery"
* include codes from system IlpDeliveryMethodCS
