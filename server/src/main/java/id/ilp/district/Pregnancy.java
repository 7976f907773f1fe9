package id.ilp.district;

import java.time.LocalDate;
import java.util.List;

/**
 * One pregnancy.
 *
 * @param lmp first day of the last menstrual period
 * @param delivered the day of birth, or null
 * @param children that were born
 * @param contacts which of the six antenatal contacts take place: 1 to 6
 * @param latest how many days the first contact comes after its time
 * @param inLabour whether she is at the puskesmas in labour at the end
 */
record Pregnancy(Person mother, LocalDate lmp, LocalDate delivered, List<Person> children, List<Integer> contacts,
    int latest, boolean inLabour) {}
