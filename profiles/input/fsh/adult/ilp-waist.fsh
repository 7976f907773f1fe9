Profile: IlpWaist
Parent: IlpObservation
Id: ilp-waist
Title: "Lingkar pinggang (Waist circumference)"
Description: "Lingkar pinggang untuk deteksi dini obesitas sentral. Waist circumference, to find central obesity."
* insert Metadata
* insert OfCode(waist, $sct#276361009)
* insert MeasuredAmount
* value[x] obeys ilp-waist-1
* interpretation obeys ilp-waist-2

Invariant: ilp-waist-1
Description: "Lingkar pinggang di luar 30-250 cm. Periksa angka dan satuannya. | The waist is outside 30-250 cm. Check number and unit."
* insert PlausibleOf('276361009', cm, 30, 250)

// Above 90 cm is high in men, above 80 in women; the observation does not say the sex, so only what is wrong for both is doubted.
Invariant: ilp-waist-2
Description: "Interpretasi tidak sesuai dengan lingkar pinggang: di atas 90 cm (laki-laki) atau 80 cm (perempuan) berarti tinggi. | The interpretation does not fit the waist: above 90 cm (men) or 80 cm (women) is high."
* insert TwoClasses('276361009', code = 'cm', 'N', $this <= 90, 'H', $this > 80)
