CodeSystem: IlpDueAnchorCS
Id: due-anchor
Title: "Titik awal jatuh tempo (Due anchor)"
Description: "Dari mana waktu sebuah pelayanan dihitung. What the time of a service is counted from."
* insert Metadata
* ^caseSensitive = true
* ^content = #complete
* #birth "Lahir" "Tanggal lahir; batas dibaca sebagai umur. Date of birth; bounds read as age."
* #birth insert English("Birth")
* #last-menstrual-period "HPHT" "Hari pertama haid terakhir, awal episode ANC. First day of the last menstrual period, the start of the ANC episode."
* #last-menstrual-period insert English("Last menstrual period")
* #delivery "Persalinan" "Tanggal dan jam bersalin. Date and time of delivery."
* #delivery insert English("Delivery")
* #diagnosis "Diagnosis" "Tanggal diagnosis yang mendasari pelayanan. Date of the diagnosis behind the service."
* #diagnosis insert English("Diagnosis")
* #treatment-start "Mulai pengobatan" "Tanggal mulai pengobatan. Date treatment started."
* #treatment-start insert English("Treatment start")
* #exposure "Paparan" "Tanggal kontak atau kejadian yang membuat pelayanan perlu. Date of the contact or event that calls for the service."
* #exposure insert English("Exposure")
* #previous "Pelayanan sebelumnya" "Pemberian terakhir pelayanan yang sama. The last time the same service was given."
* #previous insert English("Previous time")
* #calendar "Kalender" "Bulan tertentu tiap tahun; batas dibaca sebagai umur. Given months of every year; bounds read as age."
* #calendar insert English("Calendar")
* #school-grade "Kelas" "Sekali tiap tahun ajaran di kelas tertentu; batas dibaca sebagai umur. Once each school year in a given grade; bounds read as age."
* #school-grade insert English("School grade")
* #marriage "Pernikahan" "Rencana tanggal nikah; batas dihitung mundur. Planned date of marriage; counted backwards."
* #marriage insert English("Marriage")
* #contact "Tiap kontak" "Setiap kali orang itu dilayani; batas dibaca sebagai umur. Every time the person is served; bounds read as age."
* #contact insert English("Every contact")
* #household "Keluarga" "Keluarga, tanpa melihat anggotanya; selang mengikuti kalender. The household, whoever its members are; spans follow the calendar."
* #household insert English("Household")
* #event "Kejadian" "Bila kejadian yang disebut di pelayanan muncul. When the event named by the service occurs."
* #event insert English("Event")
