// Measurements and smoking, by the codes that SATUSEHAT's payloads carry.
RuleSet: AsksSmoking(number)
* item[+]
  * insert Asks({number}, choice, "Status merokok", "Smoking status")
  * insert CodedAs($loinc#72166-2 "Tobacco smoking status")
  * insert ExtractedAs(social-history)
  * insert AnswersFrom(IlpSmokingStatusVS)

RuleSet: AsksWeight(number)
* item[+]
  * insert Asks({number}, quantity, [["Berat badan (kg)"]], [["Body weight (kg)"]])
  * insert CodedAs($loinc#29463-7 "Body weight")
  * insert ExtractedAs(vital-signs)
  * insert Measured(kg, 700)

RuleSet: AsksHeight(number)
* item[+]
  * insert Asks({number}, quantity, [["Tinggi badan (cm)"]], [["Body height (cm)"]])
  * insert CodedAs($loinc#8302-2 "Body height")
  * insert ExtractedAs(vital-signs)
  * insert Measured(cm, 280)

// Lying under 24 months, standing from then on: the growth tables need to know which.
RuleSet: AsksLengthLying(number)
* item[+]
  * insert Asks({number}, quantity, [["Panjang badan, diukur telentang (cm)"]], [["Length, measured lying (cm)"]])
  * insert CodedAs($loinc#8306-3 "Body height --lying")
  * insert ExtractedAs(vital-signs)
  * insert Measured(cm, 150)

RuleSet: AsksHeightStanding(number)
* item[+]
  * insert Asks({number}, quantity, [["Tinggi badan, diukur berdiri (cm)"]], [["Height, measured standing (cm)"]])
  * insert CodedAs($loinc#8308-9 "Body height --standing")
  * insert ExtractedAs(vital-signs)
  * insert Measured(cm, 280)

RuleSet: AsksHeadCircumference(number)
* item[+]
  * insert Asks({number}, quantity, [["Lingkar kepala (cm)"]], [["Head circumference (cm)"]])
  * insert CodedAs($loinc#9843-4 "Head Occipital-frontal circumference")
  * insert ExtractedAs(vital-signs)
  * insert Measured(cm, 80)

RuleSet: AsksArmCircumference(number)
* item[+]
  * insert Asks({number}, quantity, [["Lingkar lengan atas (cm)"]], [["Mid upper arm circumference (cm)"]])
  * insert CodedAs($sct#284473002 "Mid upper arm circumference")
  * insert ExtractedAs(exam)
  * insert Measured(cm, 80)

RuleSet: AsksWaist(number)
* item[+]
  * insert Asks({number}, quantity, [["Lingkar perut (cm)"]], [["Waist circumference (cm)"]])
  * insert CodedAs($sct#276361009 "Waist circumference")
  * insert ExtractedAs(exam)
  * insert Measured(cm, 300)

RuleSet: AsksBloodPressure(systolic, diastolic)
* item[+]
  * insert Asks({systolic}, quantity, [["Tekanan darah sistolik (mmHg)"]], [["Systolic blood pressure (mmHg)"]])
  * insert CodedAs($loinc#8480-6 "Systolic blood pressure")
  * insert ExtractedAs(vital-signs)
  * insert Measured(mm[Hg], 450)
* item[+]
  * insert Asks({diastolic}, quantity, [["Tekanan darah diastolik (mmHg)"]], [["Diastolic blood pressure (mmHg)"]])
  * insert CodedAs($loinc#8462-4 "Diastolic blood pressure")
  * insert ExtractedAs(vital-signs)
  * insert Measured(mm[Hg], 300)

RuleSet: AsksGlucose(number)
* item[+]
  * insert Asks({number}, quantity, [["Gula darah sewaktu (mg/dL)"]], [["Random blood glucose (mg/dL)"]])
  * insert CodedAs([[$loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"]])
  * insert ExtractedAs(laboratory)
  * insert Measured(mg/dL, 3000)

RuleSet: AsksTrend(number, text, english)
* item[+]
  * insert Asks({number}, choice, [[{text}]], [[{english}]])
  * insert AnswersFrom(IlpWeightTrendVS)
