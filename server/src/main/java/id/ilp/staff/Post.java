package id.ilp.staff;

import java.util.Optional;

/**
 * Somebody works as something, in one place.
 *
 * @param person id of the Practitioner
 * @param role code of {@link StaffCodes#ROLE}
 * @param days on which it is so
 * @param record id of the PractitionerRole that says so
 */
record Post(String person, String role, Days days, String record) {

  /** The same work, as far as it falls on these days; empty if none of it does. */
  Optional<Post> during(Days others) {
    return days.and(others).map(both -> new Post(person, role, both, record));
  }

  Post as(String otherRole) {
    return new Post(person, otherRole, days, record);
  }
}
