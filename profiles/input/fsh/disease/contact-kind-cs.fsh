CodeSystem: IlpContactKindCS
Id: contact-kind
Title: "Jenis kontak (Kind of contact)"
Description: "Hubungan kontak dengan kasus indeks. How a contact stands to the index case."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #household "Kontak serumah" "Tinggal serumah dengan kasus indeks. Lives in the index case's home."
* #household insert English("Household contact")
* #close "Kontak erat" "Tidak serumah tetapi sering bersama. Not in the home, but often together."
* #close insert English("Close contact")
* #other "Kontak lain" "Kontak selain serumah dan erat. Any other contact."
* #other insert English("Other contact")
