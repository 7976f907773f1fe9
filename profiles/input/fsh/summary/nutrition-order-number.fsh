Instance: nutrition-order-number
InstanceOf: NamingSystem
Usage: #definition
Title: "Nomor permintaan gizi"
* insert FacilityNumber(nutrition-order)
* name = "NutritionOrderNumber"
* description = "Nomor permintaan gizi di fasilitas. Nutrition order number at the facility."
