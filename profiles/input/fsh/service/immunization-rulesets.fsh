// The national immunisation schedule, shared by package-immunization and the packages of the stages.

RuleSet: ScheduleTd1
* insert Gives(imm-td1, "Imunisasi tetanus T1", "Tetanus T1 immunisation")
* insert Due(last-menstrual-period)
* insert DueTime(from, 0, d)
* insert Due(birth)
* insert DueTime(from, 15, a)
* insert DueTime(until, 50, a)
* insert DueForSex(female)
* insert DueBySource("Umur 15-49 tahun adalah pengetahuan umum; KMK hanya menulis wanita usia subur. | Age 15-49 is general knowledge; the decree only says women of reproductive age.")

RuleSet: ScheduleTd2
* insert Gives(imm-td2, "Imunisasi tetanus T2", "Tetanus T2 immunisation")
* insert Due(last-menstrual-period)
* insert DueTime(from, 0, d)
* insert DueTime(gap, 4, wk)
* insert DueBySource("Jarak T1-T5 adalah pengetahuan umum; KMK hanya menulis sesuai interval. | The intervals T1-T5 are general knowledge; the decree only says by interval.")
* insert Due(birth)
* insert DueTime(from, 15, a)
* insert DueTime(until, 50, a)
* insert DueTime(gap, 4, wk)
* insert DueForSex(female)
* insert DueBySource("Umur 15-49 tahun dan jarak T1-T5 adalah pengetahuan umum. | Age 15-49 and the intervals T1-T5 are general knowledge.")
* insert AfterTime(imm-td1, 4, wk)

RuleSet: ScheduleTd3
* insert Gives(imm-td3, "Imunisasi tetanus T3", "Tetanus T3 immunisation")
* insert Due(last-menstrual-period)
* insert DueTime(from, 0, d)
* insert DueTime(gap, 6, mo)
* insert DueBySource("Jarak T1-T5 adalah pengetahuan umum; KMK hanya menulis sesuai interval. | The intervals T1-T5 are general knowledge; the decree only says by interval.")
* insert Due(birth)
* insert DueTime(from, 15, a)
* insert DueTime(until, 50, a)
* insert DueTime(gap, 6, mo)
* insert DueForSex(female)
* insert DueBySource("Umur 15-49 tahun dan jarak T1-T5 adalah pengetahuan umum. | Age 15-49 and the intervals T1-T5 are general knowledge.")
* insert AfterTime(imm-td2, 6, mo)

RuleSet: ScheduleTd4
* insert Gives(imm-td4, "Imunisasi tetanus T4", "Tetanus T4 immunisation")
* insert Due(last-menstrual-period)
* insert DueTime(from, 0, d)
* insert DueTime(gap, 1, a)
* insert DueBySource("Jarak T1-T5 adalah pengetahuan umum; KMK hanya menulis sesuai interval. | The intervals T1-T5 are general knowledge; the decree only says by interval.")
* insert Due(birth)
* insert DueTime(from, 15, a)
* insert DueTime(until, 50, a)
* insert DueTime(gap, 1, a)
* insert DueForSex(female)
* insert DueBySource("Umur 15-49 tahun dan jarak T1-T5 adalah pengetahuan umum. | Age 15-49 and the intervals T1-T5 are general knowledge.")
* insert AfterTime(imm-td3, 1, a)

RuleSet: ScheduleTd5
* insert Gives(imm-td5, "Imunisasi tetanus T5", "Tetanus T5 immunisation")
* insert Due(last-menstrual-period)
* insert DueTime(from, 0, d)
* insert DueTime(gap, 1, a)
* insert DueBySource("Jarak T1-T5 adalah pengetahuan umum; KMK hanya menulis sesuai interval. | The intervals T1-T5 are general knowledge; the decree only says by interval.")
* insert Due(birth)
* insert DueTime(from, 15, a)
* insert DueTime(until, 50, a)
* insert DueTime(gap, 1, a)
* insert DueForSex(female)
* insert DueBySource("Umur 15-49 tahun dan jarak T1-T5 adalah pengetahuan umum. | Age 15-49 and the intervals T1-T5 are general knowledge.")
* insert AfterTime(imm-td4, 1, a)

RuleSet: ScheduleHb0
* insert Gives(imm-hb0, "Imunisasi HB0", "HB0 immunisation")
* insert Due(birth)
* insert DueTime(from, 0, h)
* insert DueTime(until, 24, h)
* insert DueTime(catchUp, 8, d)
* insert DueBySource("Matriks bayi baru lahir: sampai KN2 bila belum. | Matrix of newborns: up to KN2 if not yet.")

RuleSet: ScheduleBcg
* insert Gives(imm-bcg, "Imunisasi BCG", "BCG immunisation")
* insert Due(birth)
* insert DueTime(from, 0, d)
* insert DueTime(until, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleOpv1
* insert Gives(imm-opv1, "Imunisasi OPV1", "OPV1 immunisation")
* insert Due(birth)
* insert DueTime(from, 0, d)
* insert DueTime(until, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleDptHbHib1
* insert Gives(imm-dpt-hb-hib1, "Imunisasi DPT-HB-Hib1", "DPT-HB-Hib1 immunisation")
* insert Due(birth)
* insert DueTime(from, 2, mo)
* insert DueTime(until, 3, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleOpv2
* insert Gives(imm-opv2, "Imunisasi OPV2", "OPV2 immunisation")
* insert Due(birth)
* insert DueTime(from, 2, mo)
* insert DueTime(until, 3, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-opv1, 1, mo)

RuleSet: ScheduleRv1
* insert Gives(imm-rv1, "Imunisasi Rotavirus 1", "Rotavirus 1 immunisation")
* insert Due(birth)
* insert DueTime(from, 2, mo)
* insert DueTime(until, 3, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: SchedulePcv1
* insert Gives(imm-pcv1, "Imunisasi PCV1", "PCV1 immunisation")
* insert Due(birth)
* insert DueTime(from, 2, mo)
* insert DueTime(until, 3, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleDptHbHib2
* insert Gives(imm-dpt-hb-hib2, "Imunisasi DPT-HB-Hib2", "DPT-HB-Hib2 immunisation")
* insert Due(birth)
* insert DueTime(from, 3, mo)
* insert DueTime(until, 4, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-dpt-hb-hib1, 1, mo)

RuleSet: ScheduleOpv3
* insert Gives(imm-opv3, "Imunisasi OPV3", "OPV3 immunisation")
* insert Due(birth)
* insert DueTime(from, 3, mo)
* insert DueTime(until, 4, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-opv2, 1, mo)

RuleSet: ScheduleRv2
* insert Gives(imm-rv2, "Imunisasi Rotavirus 2", "Rotavirus 2 immunisation")
* insert Due(birth)
* insert DueTime(from, 3, mo)
* insert DueTime(until, 4, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-rv1, 1, mo)

RuleSet: SchedulePcv2
* insert Gives(imm-pcv2, "Imunisasi PCV2", "PCV2 immunisation")
* insert Due(birth)
* insert DueTime(from, 3, mo)
* insert DueTime(until, 4, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-pcv1, 1, mo)

RuleSet: ScheduleDptHbHib3
* insert Gives(imm-dpt-hb-hib3, "Imunisasi DPT-HB-Hib3", "DPT-HB-Hib3 immunisation")
* insert Due(birth)
* insert DueTime(from, 4, mo)
* insert DueTime(until, 5, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-dpt-hb-hib2, 1, mo)

RuleSet: ScheduleOpv4
* insert Gives(imm-opv4, "Imunisasi OPV4", "OPV4 immunisation")
* insert Due(birth)
* insert DueTime(from, 4, mo)
* insert DueTime(until, 5, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-opv3, 1, mo)

RuleSet: ScheduleRv3
* insert Gives(imm-rv3, "Imunisasi Rotavirus 3", "Rotavirus 3 immunisation")
* insert Due(birth)
* insert DueTime(from, 4, mo)
* insert DueTime(until, 5, mo)
* insert DueTime(gap, 1, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-rv2, 1, mo)

RuleSet: ScheduleIpv1
* insert Gives(imm-ipv1, "Imunisasi IPV1", "IPV1 immunisation")
* insert Due(birth)
* insert DueTime(from, 4, mo)
* insert DueTime(until, 5, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleMr1
* insert Gives(imm-mr1, "Imunisasi Campak-Rubela 1", "Measles-rubella 1 immunisation")
* insert Due(birth)
* insert DueTime(from, 9, mo)
* insert DueTime(until, 10, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: ScheduleIpv2
* insert Gives(imm-ipv2, "Imunisasi IPV2", "IPV2 immunisation")
* insert Due(birth)
* insert DueTime(from, 9, mo)
* insert DueTime(until, 10, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert After(imm-ipv1)

RuleSet: ScheduleJe
* insert Gives(imm-je, "Imunisasi JE", "Japanese encephalitis immunisation")
* insert Due(birth)
* insert DueTime(from, 10, mo)
* insert DueTime(until, 11, mo)
* insert DueFor(endemic-area)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")

RuleSet: SchedulePcv3
* insert Gives(imm-pcv3, "Imunisasi PCV3", "PCV3 immunisation")
* insert Due(birth)
* insert DueTime(from, 12, mo)
* insert DueTime(until, 13, mo)
* insert DueTime(gap, 8, wk)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-pcv2, 8, wk)

RuleSet: ScheduleDptHbHib4
* insert Gives(imm-dpt-hb-hib4, "Imunisasi DPT-HB-Hib4", "DPT-HB-Hib4 immunisation")
* insert Due(birth)
* insert DueTime(from, 18, mo)
* insert DueTime(until, 24, mo)
* insert DueTime(gap, 12, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-dpt-hb-hib3, 12, mo)

RuleSet: ScheduleMr2
* insert Gives(imm-mr2, "Imunisasi Campak-Rubela 2", "Measles-rubella 2 immunisation")
* insert Due(birth)
* insert DueTime(from, 18, mo)
* insert DueTime(until, 24, mo)
* insert DueTime(gap, 6, mo)
* insert DueBySource("Sumber tidak menyebut batas kejar. | The sources name no limit for catching up.")
* insert AfterTime(imm-mr1, 6, mo)

RuleSet: ScheduleSchoolMr
* insert Gives(imm-school-mr, "Imunisasi Campak-Rubela kelas 1", "Measles-rubella in class 1 immunisation")
* insert Due(school-grade)
* insert DueInGrade(1)
* insert DueInMonth(8)
* insert Due(birth)
* insert DueTime(from, 7, a)
* insert DueTime(until, 8, a)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 1 dengan umur 7 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 1 with age 7 when immunisation is checked.")

RuleSet: ScheduleSchoolDt
* insert Gives(imm-school-dt, "Imunisasi DT kelas 1", "DT in class 1 immunisation")
* insert Due(school-grade)
* insert DueInGrade(1)
* insert DueInMonth(11)
* insert Due(birth)
* insert DueTime(from, 7, a)
* insert DueTime(until, 8, a)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 1 dengan umur 7 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 1 with age 7 when immunisation is checked.")

RuleSet: ScheduleSchoolTd2
* insert Gives(imm-school-td2, "Imunisasi Td kelas 2", "Td in class 2 immunisation")
* insert Due(school-grade)
* insert DueInGrade(2)
* insert DueInMonth(11)
* insert Due(birth)
* insert DueTime(from, 8, a)
* insert DueTime(until, 9, a)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 2 dengan umur 8 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 2 with age 8 when immunisation is checked.")

RuleSet: ScheduleSchoolTd5
* insert Gives(imm-school-td5, "Imunisasi Td kelas 5", "Td in class 5 immunisation")
* insert Due(school-grade)
* insert DueInGrade(5)
* insert DueInMonth(11)
* insert Due(birth)
* insert DueTime(from, 11, a)
* insert DueTime(until, 12, a)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 5 dengan umur 11 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 5 with age 11 when immunisation is checked.")

RuleSet: ScheduleHpv1
* insert Gives(imm-hpv1, "Imunisasi HPV1", "HPV1 immunisation")
* insert Due(school-grade)
* insert DueInGrade(5)
* insert DueInMonth(8)
* insert DueForSex(female)
* insert Due(birth)
* insert DueTime(from, 11, a)
* insert DueTime(until, 12, a)
* insert DueForSex(female)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 5 dengan umur 11 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 5 with age 11 when immunisation is checked.")

RuleSet: ScheduleHpv2
* insert Gives(imm-hpv2, "Imunisasi HPV2", "HPV2 immunisation")
* insert Due(school-grade)
* insert DueInGrade(6)
* insert DueInMonth(8)
* insert DueForSex(female)
* insert Due(birth)
* insert DueTime(from, 12, a)
* insert DueTime(until, 13, a)
* insert DueForSex(female)
* insert DueFor(out-of-school)
* insert DueBySource("KMK menyamakan kelas 6 dengan umur 12 tahun pada pemeriksaan riwayat imunisasi. | The decree equals class 6 with age 12 when immunisation is checked.")
* insert After(imm-hpv1)
