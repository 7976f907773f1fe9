// No stage of its own: the stage packages carry the same actions. No catch-up limit is written where the sources name none.
Instance: package-immunization
InstanceOf: PlanDefinition
Usage: #definition
* insert ServicePackage(package-immunization)
* name = "PackageImmunization"
* title = "Jadwal imunisasi nasional (National immunisation schedule)"
* description = "Imunisasi rutin lengkap dari lahir, BIAS, dan tetanus bagi wanita usia subur; paket tahap memakai pelayanan dan aturan yang sama. Complete routine immunisation from birth, school doses, and tetanus for women of reproductive age; the packages of the stages share its services and rules."
* insert CitesDecree(bab klaster ibu dan anak)
* action[+]
  * insert ScheduleHb0
* action[+]
  * insert ScheduleBcg
* action[+]
  * insert ScheduleOpv1
* action[+]
  * insert ScheduleDptHbHib1
* action[+]
  * insert ScheduleOpv2
* action[+]
  * insert ScheduleRv1
* action[+]
  * insert SchedulePcv1
* action[+]
  * insert ScheduleDptHbHib2
* action[+]
  * insert ScheduleOpv3
* action[+]
  * insert ScheduleRv2
* action[+]
  * insert SchedulePcv2
* action[+]
  * insert ScheduleDptHbHib3
* action[+]
  * insert ScheduleOpv4
* action[+]
  * insert ScheduleRv3
* action[+]
  * insert ScheduleIpv1
* action[+]
  * insert ScheduleMr1
* action[+]
  * insert ScheduleIpv2
* action[+]
  * insert ScheduleJe
* action[+]
  * insert SchedulePcv3
* action[+]
  * insert ScheduleDptHbHib4
* action[+]
  * insert ScheduleMr2
* action[+]
  * insert ScheduleSchoolMr
* action[+]
  * insert ScheduleSchoolDt
* action[+]
  * insert ScheduleSchoolTd2
* action[+]
  * insert ScheduleSchoolTd5
* action[+]
  * insert ScheduleHpv1
* action[+]
  * insert ScheduleHpv2
* action[+]
  * insert ScheduleTd1
* action[+]
  * insert ScheduleTd2
* action[+]
  * insert ScheduleTd3
* action[+]
  * insert ScheduleTd4
* action[+]
  * insert ScheduleTd5
