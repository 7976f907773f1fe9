// Filed under exam by SATUSEHAT, so no child of ilp-vital-sign.
Profile: IlpBodyMassIndex
Parent: IlpObservation
Id: ilp-body-mass-index
Title: "Indeks massa tubuh (Body mass index)"
Description: "IMT orang dewasa dan golongannya menurut batas Asia-Pasifik. An adult's body mass index and its class by the Asia-Pacific limits."
* insert Metadata
* insert OfCode(bodyMassIndex, $loinc#39156-5)
* insert MeasuredAmount
* value[x] obeys ilp-bmi-1
* interpretation obeys ilp-bmi-2 and ilp-bmi-3

Invariant: ilp-bmi-1
Description: "IMT di luar 8-80 kg/m2. Periksa berat, tinggi dan satuannya. | The body mass index is outside 8-80 kg/m2. Check weight, height and their units."
* insert PlausibleOf('39156-5', kg/m2, 8, 80)

// Normal ends at 22.9 by the Asia-Pacific limits and at 24.9 in the screening before pregnancy: both pass.
Invariant: ilp-bmi-2
Description: "Golongan IMT tidak sesuai dengan angkanya: kurus di bawah 18,5; normal 18,5 sampai kurang dari 25; gemuk atau obesitas mulai 23. | The class does not fit the body mass index: thin below 18.5, normal 18.5 to under 25, overweight or obese from 23."
* insert ThreeClasses('39156-5', code = 'kg/m2', 'L' | '248342006' | '717933005', $this < 18.5, 'N' | '43664005', $this >= 18.5 and $this < 25, 'H' | '414915002', $this >= 23)

// The ministerial decree prints obese I as 23-29.9; 25-29.9 is meant. Both pass.
Invariant: ilp-bmi-3
Description: "Golongan IMT tidak sesuai dengan angkanya: berat badan lebih 23-24,9; obesitas I 25-29,9 (tercetak 23-29,9); obesitas II mulai 30. | The class does not fit the body mass index: overweight 23-24.9, obese I 25-29.9 (printed as 23-29.9), obese II from 30."
* insert ThreeClasses('39156-5', code = 'kg/m2', 'overweight', $this >= 23 and $this < 25, 'obese-1', $this >= 23 and $this < 30, 'obese-2', $this >= 30)
