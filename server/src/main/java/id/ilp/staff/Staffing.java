package id.ilp.staff;

import id.ilp.staff.StaffReport.Kader;
import id.ilp.staff.StaffReport.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Practitioner;

/** Holds what is recorded of a facility and of those below it against the standards. */
final class Staffing {

  private final StaffRecords records;
  private final Standards standards;
  private final ZoneId zone;

  Staffing(StaffRecords records, Standards standards, ZoneId zone) {
    this.records = records;
    this.standards = standards;
    this.zone = zone;
  }

  /**
   * @param until last day on which vacancies are looked for, or null for none
   */
  StaffReport of(Facility facility, LocalDate date, LocalDate until) {
    List<Standard> asked = standards.of(facility.types());
    List<Facility> below = asked.isEmpty() ? List.of() : records.below(facility.id());
    List<String> all = new ArrayList<>(List.of(facility.id()));
    below.forEach(each -> all.add(each.id()));
    Collection<CareTeam> teams = records.teamsOf(all);
    Posts posts = new Posts(records.rolesOf(all, teams), teams, zone);
    List<HealthcareService> services = records.servicesOf(facility.id());
    List<Post> here = posts.at(facility.id());
    List<Tally> tallies = asked.stream()
        .map(standard -> Tally.of(standard,
            standard.cluster() == null ? here : posts.inCluster(facility.id(), standard.cluster(), services),
            date, until))
        .toList();
    return new StaffReport(
        tallies, opening(facility, asked, services, date), kader(here, date), units(below, posts, date));
  }

  private Optional<Opening> opening(
      Facility facility, List<Standard> asked, List<HealthcareService> services, LocalDate date) {
    Opening opening = Opening.of(records.placesOf(facility.id()), services, date, zone);
    boolean isAsked = asked.stream().anyMatch(standard -> !standard.open().isEmpty());
    return opening.known() || isAsked ? Optional.of(opening) : Optional.empty();
  }

  private List<Kader> kader(List<Post> posts, LocalDate date) {
    Map<String, String> recordByPerson = new TreeMap<>();
    posts.stream()
        .filter(post -> post.role().equals(StaffCodes.KADER) && post.days().covers(date))
        .forEach(post -> recordByPerson.merge(
            post.person(), post.record(), (one, other) -> one.compareTo(other) < 0 ? one : other));
    Map<String, Practitioner> people = records.people(recordByPerson.keySet()).stream()
        .collect(Collectors.toMap(person -> person.getIdElement().getIdPart(), Function.identity()));
    return recordByPerson.entrySet().stream()
        .filter(entry -> people.containsKey(entry.getKey()))
        .map(entry -> new Kader(entry.getValue(), KaderSkills.of(people.get(entry.getKey()), date, zone)))
        .sorted(Comparator.comparing(Kader::record))
        .toList();
  }

  private List<Unit> units(List<Facility> below, Posts posts, LocalDate date) {
    List<Unit> units = new ArrayList<>();
    for (Facility facility : below) {
      List<Standard> asked =
          standards.of(facility.types()).stream().filter(standard -> standard.cluster() == null).toList();
      if (!asked.isEmpty()) {
        List<Post> there = posts.at(facility.id());
        units.add(new Unit(
            facility, asked.stream().map(standard -> Tally.of(standard, there, date, null)).toList()));
      }
    }
    units.sort(Comparator.comparing((Unit unit) -> String.join(" ", unit.facility().sortedTypes()))
        .thenComparing(unit -> unit.facility().id()));
    return units;
  }
}
