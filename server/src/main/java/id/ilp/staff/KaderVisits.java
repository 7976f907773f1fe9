package id.ilp.staff;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import id.ilp.facility.Setting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.PractitionerRole;

/** Finds the visits that a kader took part in. The caller must read for the server itself. */
final class KaderVisits {

  private static final String HOME_HEALTH = "HH";

  private final StaffRecords records;
  private final ZoneId zone;

  KaderVisits(StaffRecords records, ZoneId zone) {
    this.records = records;
    this.zone = zone;
  }

  /** Those that are finished, began on one of the days, and belong to this one of her roles. */
  List<KaderVisit> of(PractitionerRole role, Days asked) {
    String person = Posts.idOf(role.getPractitioner());
    if (person == null) {
      return List.of();
    }
    Attribution attribution = Attribution.of(role, records.rolesOfPeople(List.of(person)), zone);
    List<KaderVisit> visits = new ArrayList<>();
    // A month at a time: however busy she is, an answer of the store stays small.
    for (LocalDate from = asked.first(); !from.isAfter(asked.last()); from = from.plusMonths(1)) {
      LocalDate last = from.plusMonths(1).minusDays(1);
      Days month = new Days(from, last.isAfter(asked.last()) ? asked.last() : last);
      List<Encounter> hers = found(person, attribution.records(), month).stream()
          .filter(visit -> visit.getPeriod().hasStart() && month.covers(dayOf(visit)))
          .filter(visit -> attribution.isHers(visit, dayOf(visit)))
          .toList();
      Map<String, List<Group>> households = householdsOf(hers);
      hers.forEach(visit -> visits.add(new KaderVisit(
          settingOf(visit), dayOf(visit), householdOf(visit, households), facilityOf(visit))));
    }
    return visits;
  }

  private List<Encounter> found(String person, Collection<String> roles, Days days) {
    ReferenceOrListParam who = new ReferenceOrListParam().add(new ReferenceParam("Practitioner/" + person));
    roles.forEach(role -> who.add(new ReferenceParam("PractitionerRole/" + role)));
    // A day more on both sides: the store compares moments, not days of the zone.
    DateRangeParam when = new DateRangeParam(
        days.first().minusDays(1).toString(), days.last().plusDays(1).toString());
    return records.search(Encounter.class, SearchParameterMap.newSynchronous()
        .add(Encounter.SP_PARTICIPANT, who)
        .add(Encounter.SP_STATUS, new TokenParam(Encounter.EncounterStatus.FINISHED.toCode()))
        .add(Encounter.SP_DATE, when));
  }

  private LocalDate dayOf(Encounter visit) {
    return Days.firstOf(visit.getPeriod().getStartElement(), zone);
  }

  private static String settingOf(Encounter visit) {
    Set<String> settings = Posts.codes(visit.getType(), Setting.SYSTEM);
    if (!settings.isEmpty()) {
      return settings.iterator().next();
    }
    return HOME_HEALTH.equals(visit.getClass_().getCode()) ? Setting.HOME.code() : "";
  }

  private static String facilityOf(Encounter visit) {
    String facility = Posts.idOf(visit.getServiceProvider());
    return facility == null ? "" : facility;
  }

  /** By person: one may be in the family that she left and in the one that she joined. */
  private Map<String, List<Group>> householdsOf(List<Encounter> visits) {
    Set<String> people = new HashSet<>();
    visits.stream().map(visit -> Posts.idOf(visit.getSubject())).forEach(people::add);
    people.remove(null);
    if (people.isEmpty()) {
      return Map.of();
    }
    ReferenceOrListParam anybody = new ReferenceOrListParam();
    people.forEach(person -> anybody.add(new ReferenceParam("Patient/" + person)));
    Map<String, List<Group>> households = new HashMap<>();
    for (Group household : records.search(Group.class, SearchParameterMap.newSynchronous()
        .add(Group.SP_MEMBER, anybody)
        .add(Group.SP_TYPE, new TokenOrListParam().add(Group.GroupType.PERSON.toCode())))) {
      household.getMember().stream().map(member -> Posts.idOf(member.getEntity())).distinct()
          .forEach(person -> households.computeIfAbsent(person, any -> new ArrayList<>()).add(household));
    }
    return households;
  }

  private String householdOf(Encounter visit, Map<String, List<Group>> households) {
    String person = String.valueOf(Posts.idOf(visit.getSubject()));
    LocalDate day = dayOf(visit);
    return households.getOrDefault(person, List.of()).stream()
        .filter(household -> household.getMember().stream().anyMatch(member -> isIn(member, person, day)))
        .map(household -> "Group/" + household.getIdElement().getIdPart())
        .sorted()
        .findFirst().orElse("Patient/" + person);
  }

  /** Who has left without a date has left for every day. */
  private boolean isIn(GroupMemberComponent member, String person, LocalDate day) {
    return person.equals(Posts.idOf(member.getEntity()))
        && (!member.getInactive() || member.getPeriod().hasEnd())
        && Days.of(member.getPeriod(), zone).covers(day);
  }
}
