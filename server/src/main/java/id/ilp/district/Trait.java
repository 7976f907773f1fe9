package id.ilp.district;

/** What befalls somebody in the year before the day of the district. */
enum Trait {
  HYPERTENSION,
  DIABETES,
  /** Comes to every control; without it the last ones are missed. */
  KEEPS_CONTROLS,
  /** Of what is prescribed for long: pressure and glucose stay high, iron tablets stay in the drawer. */
  TAKES_NO_MEDICINE,
  TB_TREATED,
  TB_CURED,
  TB_DEFAULTED,
  TB_CONTACT,
  MENTAL_DISORDER,
  SCREENED,
  SICK,
  EMERGENCY,
  INPATIENT,
  LABORATORY,
  PHARMACY,
  CERTIFICATE,
  REFERRED,
  WRONG_CLUSTER,
  DANGER_OPEN,
  DANGER_CLOSED,
  UNDERWEIGHT,
  LATE_DOSES,
  NO_DOSES,
  SECOND_RECORD,
  CONTRACEPTION,
  /** Wants no child now and uses nothing. */
  UNMET_NEED
}
