package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.conformance.IlpPackage;
import id.ilp.homevisit.StoredJson.Stored;
import id.ilp.homevisit.WorkList.Known;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What posyandu and pustu go through every week ("Checklist Kunjungan Rumah", Kemenkes 2024: results to the pustu
 * weekly, findings in four heaps).
 *
 * @param monday first day of the week
 * @param visits scheduled for the week
 * @param unplanned families that were visited in the week without a schedule for it
 * @param findings of the week, by code of {@code home-visit-finding}
 * @param followUps raised in the week, or before and still open
 * @param unvisited families in which somebody lives, without a visit in the year of the week, until its end
 */
record WeeklyReview(
    LocalDate monday,
    List<BookedVisit> visits,
    List<Family> unplanned,
    Map<String, List<Finding>> findings,
    List<FollowUp> followUps,
    List<Family> unvisited) {

  private static final String FOUND = IlpPackage.CANONICAL + "/StructureDefinition/home-visit-finding";

  /** As the recap sheet has them: a, b, c, d. */
  static final List<String> FINDINGS = List.of("no-access", Codes.NON_ADHERENT, Codes.DANGER_SIGN, Codes.TB_SYMPTOM);

  /**
   * @param subject {@code Patient/id} or {@code Group/id}
   * @param evidence the visit, Task or Flag that tells of it
   */
  record Finding(String subject, String evidence) {}

  LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** How many of the visits are in a state, of one kader or, if null, of all. */
  long count(String state, Kader kader) {
    return visits.stream().filter(visit -> kader == null || kader.equals(visit.kader()))
        .filter(visit -> state == null || visit.status().equals(state)).count();
  }

  /** Who was to go somewhere in the week. */
  List<Kader> kader() {
    return visits.stream().map(BookedVisit::kader).filter(each -> each != null).distinct()
        .sorted(Comparator.comparing(Kader::role)).toList();
  }

  /**
   * @param day any day of the week
   * @param today a visit of an earlier day that nobody has made is missed
   */
  static WeeklyReview of(Known known, List<FollowUp> followUps, LocalDate day, LocalDate today) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<BookedVisit> visits = known.booked(today).stream()
        .filter(visit -> isIn(visit.planned(), monday))
        .sorted(Comparator.comparing(BookedVisit::planned).thenComparing(visit -> visit.appointment().id())).toList();
    Set<Family> planned = new HashSet<>();
    visits.forEach(visit -> planned.add(visit.family()));
    List<Family> unplanned = known.families().stream().filter(family -> !planned.contains(family)
        && known.care().homeVisits(family).stream().anyMatch(visit -> isIn(dayOf(visit), monday))).toList();
    LocalDate sunday = monday.plusDays(6);
    List<Family> unvisited = known.families().stream()
        .filter(family -> !known.care().living(family).isEmpty())
        .filter(family -> known.care().homeVisits(family).stream().map(WeeklyReview::dayOf)
            .noneMatch(visit -> visit != null && visit.getYear() == sunday.getYear() && !visit.isAfter(sunday)))
        .toList();
    List<FollowUp> listed = followUps.stream()
        .filter(each -> isIn(dayOf(each.raised()), monday)
            || each.isOpen() && (each.raised() == null || !dayOf(each.raised()).isAfter(sunday))).toList();
    return new WeeklyReview(
        monday, visits, unplanned, findings(known, followUps, monday), listed, unvisited);
  }

  private static Map<String, List<Finding>> findings(Known known, List<FollowUp> followUps, LocalDate monday) {
    Map<String, Map<String, Finding>> bySubject = new TreeMap<>();
    FINDINGS.forEach(code -> bySubject.put(code, new LinkedHashMap<>()));
    for (FollowUp each : followUps) {
      if (isIn(dayOf(each.raised()), monday) && bySubject.containsKey(each.finding())) {
        bySubject.get(each.finding()).putIfAbsent(each.subject(),
            new Finding(each.subject(), each.task() != null ? each.task() : each.flag()));
      }
    }
    for (Family family : known.families()) {
      for (Stored visit : known.care().homeVisits(family)) {
        if (isIn(dayOf(visit), monday)) {
          codesOf(visit.json()).stream().filter(bySubject::containsKey).forEach(code ->
              bySubject.get(code).putIfAbsent(visit.of(), new Finding(visit.of(), visit.reference())));
        }
      }
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    FINDINGS.forEach(code -> findings.put(code, List.copyOf(bySubject.get(code).values())));
    return findings;
  }

  private static List<String> codesOf(JsonNode visit) {
    List<String> codes = new ArrayList<>();
    visit.path("extension").forEach(extension -> {
      if (FOUND.equals(extension.path("url").asText())) {
        codes.add(String.valueOf(Codes.codeOf(extension.path("valueCodeableConcept"), Codes.FINDING)));
      }
    });
    return codes;
  }

  private static LocalDate dayOf(Stored visit) {
    return Care.dayOf(visit.json().path("period").path("start")).orElse(null);
  }

  private static LocalDate dayOf(Instant time) {
    return time == null ? null : time.atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private static boolean isIn(LocalDate day, LocalDate monday) {
    return day != null && !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
  }
}
