package id.ilp.token;

import id.ilp.access.Caller;
import java.time.LocalDate;
import java.util.List;

/**
 * What a program or person is to the server, and when.
 *
 * @param kind of caller
 * @param organizations ids of the Organization resources that it acts for
 * @param role id of the PractitionerRole of a kader, or null
 * @param validFrom first day, or null
 * @param validUntil last day, or null
 */
public record Standing(
    Caller.Kind kind, List<String> organizations, String role, LocalDate validFrom, LocalDate validUntil) {

  public Standing {
    organizations = List.copyOf(organizations);
  }

  /** Without a role and without end. */
  public static Standing of(Caller.Kind kind, String... organizations) {
    return new Standing(kind, List.of(organizations), null, null, null);
  }

  public Standing withRole(String practitionerRole) {
    return new Standing(kind, organizations, practitionerRole, validFrom, validUntil);
  }

  /** Both days included; null leaves that side open. */
  public Standing during(LocalDate from, LocalDate until) {
    return new Standing(kind, organizations, role, from, until);
  }

  boolean holdsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
  }
}
