// No stage: whoever plans to marry. The decree says once before marriage, the free check within the year before it.
Instance: package-premarital
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-premarital)
* name = "PackagePremarital"
* title = "Paket calon pengantin (Package before marriage)"
* description = "KIE, pemeriksaan, konseling dan surat keterangan bagi calon pengantin laki-laki dan perempuan, sekali. Education, examination, counselling and certificate for both before marriage, once."
* insert CitesDecree(bab klaster usia dewasa dan lanjut usia)
* insert CitesFreeHealthCheck
* action[+]
  * insert Gives(premarital-visit, "Kunjungan calon pengantin", "Premarital visit")
  * insert Due(marriage)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 1, a)
  * insert DueBySource([["KMK: sekali sebelum menikah; pemeriksaan gratis: yang menikah dalam 1 tahun. | Decree: once before marriage; free check: those who marry within 1 year."]])
  * action[+]
    * insert Gives(pregnancy-readiness, "Skrining layak hamil", "Readiness for pregnancy")
    * insert Due(marriage)
    * insert DueForSex(female)
    * insert DueBySource("Formulirnya diisi calon pengantin perempuan. | The form is for the bride to be.")
  * action[+]
    * insert Gives(premarital-education, "KIE calon pengantin", "Premarital education")
  * action[+]
    * insert Gives(premarital-nutrition, "Status gizi calon pengantin", "Nutrition before marriage")
  * action[+]
    * insert Gives(premarital-hemoglobin, "Hemoglobin calon pengantin", "Haemoglobin before marriage")
    * insert Due(marriage)
    * insert DueForSex(female)
    * insert Due(marriage)
    * insert DueForSex(male)
    * insert DueBySource([["KMK: skrining anemia calon pengantin; pemeriksaan gratis: hanya perempuan. | Decree: anaemia screening before marriage; free check: women only."]])
  * action[+]
    * insert Gives(srq-20-screening, "Skrining jiwa dengan SRQ-20", "Mental screening by SRQ-20")
  * action[+]
    * insert Gives(premarital-hiv, "Tes HIV calon pengantin", "HIV test before marriage")
    * insert Due(marriage)
    * insert DueBySource([["Pemeriksaan gratis: semua calon pengantin; KMK: bila ada indikasi. | Free check: everyone before marriage; decree: if indicated."]])
  * action[+]
    * insert Gives(premarital-syphilis, "Tes sifilis calon pengantin", "Syphilis test before marriage")
    * insert Due(marriage)
    * insert DueBySource([["Pemeriksaan gratis: semua calon pengantin; KMK: bila ada indikasi. | Free check: everyone before marriage; decree: if indicated."]])
  * action[+]
    * insert Gives(hepatitis-b-screening, "Skrining hepatitis B", "Hepatitis B screening")
    * insert IfIndicated
  * action[+]
    * insert Gives(thalassemia-screening, "Skrining talasemia", "Thalassaemia screening")
    * insert IfIndicated
  * action[+]
    * insert Gives(tb-examination, "Pemeriksaan terduga TBC", "Tests of suspected tuberculosis")
    * insert IfIndicated
  * action[+]
    * insert Gives(assist-screening, "Skrining NAPZA dengan ASSIST", "Substance screening by ASSIST")
    * insert Due(marriage)
    * insert DueFor(at-risk)
  * action[+]
    * insert Gives(tetanus-status, "Skrining status tetanus", "Tetanus status")
    * insert Due(marriage)
    * insert DueBySource([["Pemeriksaan gratis: laki-laki dan perempuan; KMK: wanita usia subur. | Free check: men and women; decree: women of reproductive age."]])
  * action[+]
    * insert Gives(premarital-counselling, "Konseling calon pengantin", "Premarital counselling")
  * action[+]
    * insert Gives(premarital-certificate, "Surat keterangan calon pengantin", "Premarital certificate")
