package id.ilp.staff;

import java.time.LocalDate;

/**
 * A visit that a kader took part in.
 *
 * @param setting code of where it was
 * @param household whom it was to: the family, or the person if no family is known
 * @param facility that the visit belongs to
 */
record KaderVisit(String setting, LocalDate day, String household, String facility) {}
