package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.database.Reader;
import id.ilp.homevisit.StoredJson.Stored;
import id.ilp.homevisit.Territory.Land;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.service.DueLists;
import id.ilp.service.DuePerson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Computes the visits of a period from what is stored. Nothing of it is kept. */
final class Plans {

  private static final Set<String> OPEN = Set.of("proposed", "pending", "booked");

  private final StoredJson store;
  private final Territory territory;
  private final DueLists due;
  private final ReasonRules rules;
  private final HomeVisitSettings settings;

  Plans(StoredJson store, Territory territory, DueLists due, ReasonRules rules, HomeVisitSettings settings) {
    this.store = store;
    this.territory = territory;
    this.due = due;
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * @throws ProblemException 422 if the facility has more families than one plan takes
   */
  Land land(String organization, LocalDate day) {
    Land land = Reader.during(Reader.SYSTEM, () -> territory.of(organization, day, settings.maxFamilies()));
    if (!land.complete()) {
      throw new ProblemException(422, Problem.error(IssueType.TOOCOSTLY, "home-visit-too-many", null,
          "Ada lebih dari " + settings.maxFamilies() + " keluarga. Mintalah per pustu atau posyandu.",
          "More than " + settings.maxFamilies() + " families. Ask for its pustu or posyandu."));
    }
    return land;
  }

  /**
   * @param types of resources that the caller may read
   * @return every family of the facility that the caller sees, the most urgent first
   */
  List<PlannedVisit> of(String organization, Period period, Set<String> types) {
    Land land = land(organization, period.from());
    Care care = Care.of(store, land.families(), typesOf(types));
    List<Family> families = land.families().stream().filter(each -> care.sees(each.reference())).toList();
    Reasons reasons = reasons(care, families, types);
    Map<String, Kader> byReference = new HashMap<>();
    land.workers().forEach(each -> {
      byReference.put(each.reference(), each);
      byReference.putIfAbsent(String.valueOf(each.practitioner()), each);
    });
    List<PlannedVisit> visits = families.stream()
        .map(family -> visit(family, land.kader().get(family.id()), care, reasons, period, byReference)).toList();
    return new Planning(rules, settings.dailyLoad()).plan(visits, period.from(), period.until());
  }

  static Set<String> typesOf(Set<String> types) {
    return Care.TYPES.stream().filter(types::contains).collect(Collectors.toSet());
  }

  Reasons reasons(Care care, Collection<Family> families, Set<String> types) {
    Set<String> dueTypes = DueLists.TYPES.stream().filter(types::contains).collect(Collectors.toSet());
    List<String> people = families.stream().flatMap(family -> family.members().stream()).filter(care::sees).distinct()
        .map(each -> each.substring("Patient/".length())).toList();
    Map<String, DuePerson> byPerson =
        due.ofPatients(people, dueTypes, LocalDateTime.now(), Reasons::isOfInterest).stream()
            .collect(Collectors.toMap(DuePerson::reference, Function.identity()));
    return new Reasons(rules, care, byPerson, LocalDate.now());
  }

  /** Of the most urgent reason; the smaller, the sooner. */
  int rank(List<Reason> reasons) {
    return reasons.isEmpty() ? Integer.MAX_VALUE : rules.of(reasons.get(0).code()).rank();
  }

  private PlannedVisit visit(
      Family family, Kader kader, Care care, Reasons reasons, Period period, Map<String, Kader> byReference) {
    LocalDate last = care.lastVisit(family).orElse(null);
    boolean yearly = isYearlyDue(last, period);
    List<Reason> why = reasons.of(family, last, yearly);
    boolean atOnce = !why.isEmpty() && rules.of(why.get(0).code()).atOnce();
    Optional<Stored> booked = care.schedules(family).stream()
        .filter(each -> OPEN.contains(each.json().path("status").asText()))
        .filter(each -> Care.dayOf(each.json().path("start")).filter(day -> !day.isBefore(LocalDate.now())
            && (!atOnce || !day.isAfter(period.from()))).isPresent())
        .min((left, right) -> left.json().path("start").asText().compareTo(right.json().path("start").asText()));
    Kader who = booked.flatMap(each -> kaderOf(each.json(), byReference)).orElse(kader);
    return new PlannedVisit(family, who, Planning.kindOf(why, rules),
        booked.flatMap(each -> Care.dayOf(each.json().path("start"))).orElse(null), last, yearly, why,
        booked.map(Stored::reference).orElse(null));
  }

  /** Once in a calendar year, as the package of home visits has it; and never more than a year apart. */
  static boolean isYearlyDue(LocalDate last, Period period) {
    return last == null || last.getYear() < period.from().getYear() || !last.plusYears(1).isAfter(period.until());
  }

  static Optional<Kader> kaderOf(JsonNode appointment, Map<String, Kader> byReference) {
    for (JsonNode participant : appointment.path("participant")) {
      Kader kader = byReference.get(participant.path("actor").path("reference").asText(""));
      if (kader != null) {
        return Optional.of(kader);
      }
    }
    return Optional.empty();
  }
}
