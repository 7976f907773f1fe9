// Chronic disease: at the pustu monthly, with the doctor every 3 months. The first span begins on the day of the diagnosis.

RuleSet: MonthlySinceDiagnosis(group)
* insert Due(diagnosis)
* insert DueTime(from, 0, d)
* insert DueTime(every, 1, mo)
* insert DueFor({group})

// From and until follow where the age matters.
RuleSet: YearlyOfAgeFor(group)
* insert Due(birth)
* insert DueTime(every, 1, a)
* insert DueFor({group})

RuleSet: MonitoringParts
* action[+]
  * insert Gives(chronic-medicine, "Lanjutan obat penyakit kronis", "Continued medicine for chronic disease")
  * insert IfIndicated
* action[+]
  * insert Gives(chronic-education, "Edukasi gaya hidup sehat", "Education on a healthy life")

RuleSet: ChronicCare(group)
* action[+]
  * insert Gives(chronic-doctor-review, "Pemeriksaan dokter penyakit kronis", "Doctor review of chronic disease")
  * insert Due(diagnosis)
  * insert DueTime(from, 0, d)
  * insert DueTime(every, 3, mo)
  * insert DueFor({group})
* action[+]
  * insert Gives(chronic-referral, "Rujukan penyakit kronis tidak terkendali", "Referral of uncontrolled chronic disease")
  * insert Due(event)
  * insert DueFor(uncontrolled)
