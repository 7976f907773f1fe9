Instance: newborn-measurement
InstanceOf: ActivityDefinition
Usage: #definition
* insert Service(newborn-measurement, neonatal-examination, "Pemeriksaan kunjungan neonatal")
* name = "NewbornMeasurement"
* title = "Berat, panjang dan lingkar kepala bayi (Weight, length and head of the newborn)"
* description = "Berat, panjang, lingkar kepala. Weight, length, head circumference."
* kind = #ServiceRequest
* code = $loinc#29463-7 "Body weight"
* insert GivenAt(puskesmas, doctor)
* insert AlsoBy(midwife)
* insert AlsoBy(nurse)
* insert GivenAt(pustu, midwife)
* insert AlsoBy(nurse)
* insert GivenAt(home, midwife)
* insert AlsoBy(nurse)
* insert ProvenBy(Observation, $loinc#29463-7 "Body weight")
* insert OrCode($loinc#8339-4 "Birth weight Measured")
