package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.homevisit.ReasonRules.ServiceRule;
import id.ilp.homevisit.StoredJson.Stored;
import id.ilp.platform.Text;
import id.ilp.service.DuePerson;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why a family is to be visited, each reason with what proves it. */
final class Reasons {

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String CONTROL = "185389009";
  private static final String CONTACT = "contact";
  private static final Set<String> NOT_KEPT = Set.of("booked", "pending", "noshow");

  /** So many services are named in one reason. */
  private static final int NAMED = 3;

  private final ReasonRules rules;
  private final Care care;
  private final Map<String, DuePerson> due;
  private final LocalDate today;

  /**
   * @param due what is due to members, by {@code Patient/id}: what {@link #isOfInterest} lets through
   */
  Reasons(ReasonRules rules, Care care, Map<String, DuePerson> due, LocalDate today) {
    this.rules = rules;
    this.care = care;
    this.due = Map.copyOf(due);
    this.today = today;
  }

  /** Which services the reasons are found by. */
  static boolean isOfInterest(DueService service) {
    boolean sought = !service.ifIndicated() && !service.anchor().equals(CONTACT) && service.within() == null;
    return sought && (service.isOpen() || service.status() == Status.DONE);
  }

  /**
   * @param lastVisit day of the last visit to the home, or null
   * @param yearly whether the yearly visit falls due
   * @return the most urgent first; none where nobody lives any more
   */
  List<Reason> of(Family family, LocalDate lastVisit, boolean yearly) {
    List<String> members = care.living(family);
    List<Reason> reasons = new ArrayList<>();
    if (members.isEmpty()) {
      return reasons;
    }
    addFrom(family.reference(), reasons);
    for (String member : members) {
      addFrom(member, reasons);
      addMissed(member, reasons);
      Optional.ofNullable(due.get(member)).ifPresent(person -> addServices(person, reasons));
    }
    if (lastVisit == null) {
      reasons.add(new Reason("never-visited", family.reference(), new Text(
          "Belum pernah dikunjungi", "Never visited"), family.reference()));
    } else if (yearly) {
      reasons.add(new Reason("yearly", family.reference(), new Text(
          "Kunjungan tahunan; terakhir " + lastVisit, "Yearly visit; last " + lastVisit), family.reference()));
    }
    reasons.sort(Planning.byUrgency(rules));
    return reasons;
  }

  private void addFrom(String subject, List<Reason> reasons) {
    for (Stored flag : care.about(subject, "Flag")) {
      if (Care.isDangerSign(flag.json())) {
        reasons.add(of("danger-sign", subject, Codes.words(flag.json().path("code")), flag));
      }
    }
    for (Stored task : care.about(subject, "Task")) {
      if (isOpenFollowUp(task.json())) {
        String said = task.json().path("description").asText(Codes.words(task.json().path("code")));
        reasons.add(of("follow-up", subject, said, task));
      }
    }
  }

  static boolean isOpenFollowUp(JsonNode task) {
    TaskState state = TaskState.of(task);
    return Codes.codeOf(task.path("code"), Codes.FINDING) != null && state.isOpen() && !state.status().equals("draft");
  }

  private static Reason of(String code, String subject, String said, Stored evidence) {
    return new Reason(code, subject, new Text(said, said), evidence.reference());
  }

  /** Controls and appointments whose day has passed, and after which nobody saw the person. */
  private void addMissed(String member, List<Reason> reasons) {
    for (Stored request : care.about(member, "ServiceRequest")) {
      JsonNode json = request.json();
      if (Codes.has(json.path("code"), SNOMED, CONTROL) && "active".equals(json.path("status").asText())) {
        Care.dayOf(json.path("occurrenceDateTime")).or(() -> Care.dayOf(json.path("occurrencePeriod").path("end")))
            .filter(day -> isMissed(member, day)).ifPresent(day -> reasons.add(missed(member, day, request)));
      }
    }
    for (Stored booked : care.about(member, "Appointment")) {
      if (NOT_KEPT.contains(booked.json().path("status").asText()) && !Care.isForHome(booked.json())) {
        Care.dayOf(booked.json().path("start")).filter(day -> isMissed(member, day))
            .ifPresent(day -> reasons.add(missed(member, day, booked)));
      }
    }
  }

  private boolean isMissed(String member, LocalDate day) {
    return day.isBefore(today) && care.about(member, "Encounter").stream()
        .filter(visit -> Care.tookPlace(visit.json()))
        .flatMap(visit -> Care.dayOf(visit.json().path("period").path("start")).stream())
        .noneMatch(visit -> !visit.isBefore(day));
  }

  private static Reason missed(String member, LocalDate day, Stored evidence) {
    return new Reason("missed-control", member,
        new Text("Tidak datang kontrol " + day, "Missed the control of " + day), evidence.reference());
  }

  /** One reason for each kind of what was missed, naming the most urgent services. */
  private void addServices(DuePerson person, List<Reason> reasons) {
    Map<String, List<DueService>> byReason = new LinkedHashMap<>();
    for (DueService service : person.services()) {
      reasonOf(service, person)
          .ifPresent(code -> byReason.computeIfAbsent(code, any -> new ArrayList<>()).add(service));
    }
    byReason.forEach((code, services) -> reasons.add(new Reason(
        code, person.reference(), named(services), evidence(person, code, services))));
  }

  private Optional<String> reasonOf(DueService service, DuePerson person) {
    Optional<ServiceRule> rule = rules.ofService(service.service());
    if (rule.filter(each -> each.reason().equals("missed-control")).isPresent()) {
      return service.isOpen() ? Optional.of("missed-control") : Optional.empty();
    }
    if (service.status() != Status.OVERDUE) {
      return Optional.empty();
    }
    return rule.isPresent() && begun(rule.get(), service, person).isPresent()
        ? Optional.of("drop-out")
        : Optional.of("overdue-service");
  }

  /** What was given of the series. */
  private static Optional<DueService> begun(ServiceRule series, DueService service, DuePerson person) {
    return person.services().stream()
        .filter(each -> series.fits(each.service()))
        .filter(each -> each.status() == Status.DONE || each == service && each.given() > 0)
        .findFirst();
  }

  private String evidence(DuePerson person, String code, List<DueService> services) {
    DueService first = services.get(0);
    if (code.equals("drop-out")) {
      return begun(rules.ofService(first.service()).orElseThrow(), first, person)
          .flatMap(given -> given.evidence().stream().findFirst()).orElse(person.reference());
    }
    return services.stream().flatMap(each -> each.evidence().stream()).findFirst().orElse(person.reference());
  }

  private static Text named(List<DueService> services) {
    List<DueService> first = services.subList(0, Math.min(NAMED, services.size()));
    String more = services.size() > NAMED ? " (+" + (services.size() - NAMED) + ")" : "";
    return new Text(
        String.join("; ", first.stream().map(each -> each.title().indonesian()).distinct().toList()) + more,
        String.join("; ", first.stream().map(each -> each.title().english()).distinct().toList()) + more);
  }
}
