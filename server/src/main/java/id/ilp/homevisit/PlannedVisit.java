package id.ilp.homevisit;

import java.time.LocalDate;
import java.util.List;

/**
 * What the plan says of one family.
 *
 * @param kader who goes there, or null if there is nobody
 * @param kind of the visit, or null if none is needed
 * @param date of the visit, or null: none is needed, nobody is there to go, or her days are full
 * @param lastVisit day of the last visit to the home, or null
 * @param due whether the yearly visit falls due in the period
 * @param reasons the most urgent first; none: no visit is needed
 * @param appointment reference of the visit that is booked already, or null
 */
record PlannedVisit(
    Family family,
    Kader kader,
    String kind,
    LocalDate date,
    LocalDate lastVisit,
    boolean due,
    List<Reason> reasons,
    String appointment) {

  PlannedVisit {
    reasons = List.copyOf(reasons);
  }

  PlannedVisit on(LocalDate day) {
    return new PlannedVisit(family, kader, kind, day, lastVisit, due, reasons, appointment);
  }
}
