package id.ilp.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PractitionerRole;

/**
 * To which of a kader's roles a visit belongs. Most have one; whoever is kader of two posyandu is owed each visit once,
 * by the role that she had on its day, also if that has ended since.
 *
 * @param role id of the one that is asked about
 * @param hers all her roles as kader, the oldest first
 */
record Attribution(String role, List<KaderRole> hers) {

  /** One of her roles. */
  record KaderRole(String record, String organization, Days days) {}

  static Attribution of(PractitionerRole role, Collection<PractitionerRole> all, ZoneId zone) {
    List<KaderRole> hers = all.stream()
        .filter(each -> Posts.codes(each.getCode(), StaffCodes.ROLE).contains(StaffCodes.KADER))
        .flatMap(each -> Posts.termOf(each, zone).stream().map(term ->
            new KaderRole(each.getIdElement().getIdPart(), Posts.idOf(each.getOrganization()), term)))
        .sorted(Comparator.comparing((KaderRole each) -> each.days().first()).thenComparing(KaderRole::record))
        .toList();
    return new Attribution(role.getIdElement().getIdPart(), hers);
  }

  /** Ids of all her roles. */
  List<String> records() {
    return hers.stream().map(KaderRole::record).toList();
  }

  /**
   * A visit that names a role belongs to it. Of those that she had on the day, one at the facility of the visit comes
   * first, then the oldest.
   */
  boolean isHers(Encounter visit, LocalDate day) {
    List<KaderRole> held = hers.stream().filter(each -> each.days().covers(day)).toList();
    List<KaderRole> named = held.stream().filter(each -> names(visit, each)).toList();
    String facility = Posts.idOf(visit.getServiceProvider());
    List<KaderRole> candidates = named.isEmpty() ? held : named;
    return candidates.stream().filter(each -> each.organization() != null && each.organization().equals(facility))
        .findFirst().or(() -> candidates.stream().findFirst())
        .filter(each -> each.record().equals(role))
        .isPresent();
  }

  private static boolean names(Encounter visit, KaderRole role) {
    return visit.getParticipant().stream()
        .map(participant -> new IdType(participant.getIndividual().getReference()))
        .anyMatch(id -> "PractitionerRole".equals(id.getResourceType()) && role.record().equals(id.getIdPart()));
  }
}
