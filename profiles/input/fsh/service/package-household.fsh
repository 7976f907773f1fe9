// For a family, not for a person: the visit sheets of the members are in the packages of their stages.
Instance: package-household
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-household)
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Group "Group"
* name = "PackageHousehold"
* title = "Paket kunjungan rumah (Package of home visits)"
* description = "Kunjungan rutin setiap keluarga setahun sekali, kunjungan khusus, bersama tenaga kesehatan, lembar keluarga, lingkungan rumah, tindak lanjut temuan. Yearly routine visit of every family, special visits, visits with a health worker, family sheet, environment, follow-up of findings."
* insert CitesDecree(bab integrasi pelayanan di posyandu)
* insert Cites("Checklist Kunjungan Rumah 2024", [["Kementerian Kesehatan RI, Checklist Kunjungan Rumah, 2024."]])
* action[+]
  * insert Gives(household-routine-visit, "Kunjungan rutin keluarga", "Routine visit of a household")
  * insert Due(household)
  * insert DueTime(every, 1, a)
* action[+]
  * insert Gives(household-data-update, "Lembar keluarga", "Family sheet")
  * insert Due(household)
  * insert DueTime(every, 1, a)
  * insert DueBySource("Bersama kunjungan rutin; sumber tidak menyebut selang lembar keluarga. | With the routine visit; the sources name no interval of the sheet.")
* action[+]
  * insert Gives(household-environment-check, "Pengamatan lingkungan rumah", "Look at the house and environment")
  * insert Due(household)
  * insert DueTime(every, 1, a)
  * insert DueBySource("Bersama kunjungan rutin; sumber tidak menyebut selang pengamatan lingkungan. | With the routine visit; the sources name no interval of the look.")
* action[+]
  * insert Gives(household-special-visit, "Kunjungan khusus keluarga", "Special visit of a household")
  * insert Due(household)
  * insert DueTime(every, 1, mo)
  * insert DueFor(at-risk)
  * insert DueBySource("Panduan kunjungan rumah: kader berkunjung paling sedikit sebulan sekali sesuai keperluan. | Home-visit guide: kader visit at least monthly as needed.")
* action[+]
  * insert Gives(household-joint-visit, "Kunjungan bersama tenaga kesehatan", "Visit together with a health worker")
  * insert Due(event)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 7, d)
  * insert DueBySource("Bila perlu; temuan dibahas mingguan di pustu. | When needed; findings are gone through weekly at the pustu.")
* action[+]
  * insert Gives(danger-sign-follow-up, "Tindak lanjut tanda bahaya", "Follow-up of a danger sign")
  * insert Due(event)
  * insert DueTime(from, 0, h)
  * insert DueTime(until, 24, h)
  * insert DueBySource([["Sumber: segera, tanpa jam; dipakai paling lama sehari seperti aturan ilp-follow-2. | Sources: at once, without hours; a day at most is taken as in rule ilp-follow-2."]])
* action[+]
  * insert Gives(finding-follow-up, "Tindak lanjut temuan kunjungan rumah", "Follow-up of home-visit findings")
  * insert Due(event)
  * insert DueTime(from, 0, d)
  * insert DueTime(until, 7, d)
