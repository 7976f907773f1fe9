package id.ilp.service;

/**
 * Of whom it is judged what is due.
 *
 * @param birth when born; without its hour known to the day
 * @param death when died, or null
 * @param sex administrative gender, or null
 * @param maritalStatus code of {@code v3-MaritalStatus}, or null
 * @param area Kemendagri code of the home village, or null
 */
record Person(Moment birth, Moment death, String sex, String maritalStatus, String area) {}
