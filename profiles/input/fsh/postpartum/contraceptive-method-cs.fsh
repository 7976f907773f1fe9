CodeSystem: IlpContraceptiveMethodCS
Id: contraceptive-method
Title: "Metode kontrasepsi (Contraceptive method)"
Description: "Metode keluarga berencana yang dipakai ibu atau pasangannya. The family planning method of the mother or her partner."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #iud "AKDR" "Alat kontrasepsi dalam rahim. Intrauterine device."
* #iud insert English("Intrauterine device")
* #implant "Implan" "Susuk di bawah kulit. Subdermal implant."
* #implant insert English("Implant")
* #injection "Suntik" "Suntik satu atau tiga bulan. Injection for one or three months."
* #injection insert English("Injection")
* #pill "Pil" "Pil kombinasi atau pil progestin. Combined or progestin-only pill."
* #pill insert English("Pill")
* #condom "Kondom" "Kondom. Condom."
* #condom insert English("Condom")
* #tubal-ligation "MOW" "Metode operasi wanita (tubektomi). Tubal ligation."
* #tubal-ligation insert English("Tubal ligation")
* #vasectomy "MOP" "Metode operasi pria (vasektomi) pada pasangan. Vasectomy of the partner."
* #vasectomy insert English("Vasectomy")
* #lactational-amenorrhoea "MAL" "Metode amenore laktasi. Lactational amenorrhoea."
* #lactational-amenorrhoea insert English("Lactational amenorrhoea")
