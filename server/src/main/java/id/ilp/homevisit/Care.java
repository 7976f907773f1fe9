package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.homevisit.StoredJson.Stored;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of families and their members, as far as the reader may see it: visits, schedules, flags, tasks. */
final class Care {

  /** What is read, if the token covers it. */
  static final Set<String> TYPES = Set.of("Flag", "Task", "Appointment", "Encounter", "ServiceRequest");

  private static final String SETTING = "https://w3id.org/ilp-fhir/CodeSystem/setting";
  private static final String CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final Set<String> TOOK_PLACE = Set.of("arrived", "triaged", "in-progress", "onleave", "finished");

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> dead = new HashSet<>();
  private final Map<String, List<Stored>> bySubject = new HashMap<>();

  private Care() {}

  /**
   * @param types out of {@link #TYPES} that the caller may read
   */
  static Care of(StoredJson store, Collection<Family> families, Set<String> types) {
    Set<String> people = new LinkedHashSet<>();
    families.forEach(family -> people.addAll(family.members()));
    Care care = new Care();
    store.byId("Group", families.stream().map(Family::id).toList()).forEach(care::noteSubject);
    store.byId("Patient", people.stream().map(each -> each.substring("Patient/".length())).toList())
        .forEach(care::noteSubject);
    store.about(care.seen, types).forEach(care::noteRecord);
    return care;
  }

  /** Of what was read before: families and people, and what is recorded of them. */
  static Care of(Collection<Stored> subjects, Collection<Stored> records) {
    Care care = new Care();
    subjects.forEach(care::noteSubject);
    records.forEach(care::noteRecord);
    return care;
  }

  private void noteSubject(Stored subject) {
    if (subject.json().path("deceasedBoolean").asBoolean(false) || subject.json().has("deceasedDateTime")) {
      dead.add(subject.reference());
    }
    note(subject, subject.type().equals("Group") ? subject.json().path("name").asText(null) : nameOf(subject.json()));
  }

  private void noteRecord(Stored each) {
    bySubject.computeIfAbsent(each.of(), any -> new ArrayList<>()).add(each);
  }

  private void note(Stored subject, String name) {
    seen.add(subject.reference());
    if (name != null) {
      names.put(subject.reference(), name);
    }
  }

  /** Whether the reader sees this Patient or Group. */
  boolean sees(String subject) {
    return seen.contains(subject);
  }

  /** Whom a visit may be for: whoever the reader may not see is taken to be alive. */
  List<String> living(Family family) {
    return family.members().stream().filter(member -> !dead.contains(member)).toList();
  }

  /** As lists show it, or null. */
  String nameOf(String subject) {
    return names.get(subject);
  }

  /** About the family and each of its members. */
  List<Stored> about(Family family, String type) {
    List<Stored> all = new ArrayList<>(about(family.reference(), type));
    family.members().forEach(member -> all.addAll(about(member, type)));
    return all;
  }

  List<Stored> about(String subject, String type) {
    return bySubject.getOrDefault(subject, List.of()).stream().filter(each -> each.type().equals(type)).toList();
  }

  /** Visits to the home that took place. */
  List<Stored> homeVisits(Family family) {
    return about(family, "Encounter").stream().filter(visit -> isAtHome(visit.json()))
        .filter(visit -> TOOK_PLACE.contains(visit.json().path("status").asText())).toList();
  }

  Optional<LocalDate> lastVisit(Family family) {
    return homeVisits(family).stream().flatMap(visit -> dayOf(visit.json().path("period").path("start")).stream())
        .max(Comparator.naturalOrder());
  }

  /** Schedules of visits to the home. */
  List<Stored> schedules(Family family) {
    return about(family, "Appointment").stream().filter(each -> isForHome(each.json())).toList();
  }

  static boolean isForHome(JsonNode appointment) {
    return Codes.has(appointment.path("serviceType"), SETTING, "home");
  }

  static boolean isAtHome(JsonNode visit) {
    return Codes.has(visit.path("class"), CLASS, "HH") || Codes.has(visit.path("type"), SETTING, "home");
  }

  static boolean tookPlace(JsonNode visit) {
    return TOOK_PLACE.contains(visit.path("status").asText());
  }

  static boolean isDangerSign(JsonNode flag) {
    return "active".equals(flag.path("status").asText())
        && Codes.has(flag.path("category"), Codes.FINDING, Codes.DANGER_SIGN);
  }

  /** The day of a date or time, in the zone of the server; empty if it names no day. */
  static Optional<LocalDate> dayOf(JsonNode time) {
    String text = time.asText("");
    try {
      return text.length() > 10
          ? Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(ZoneId.systemDefault()).toLocalDate())
          : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Less than 0 if a date or time is before a day, 0 if on it; years and months are compared as far as they go. */
  static int compare(JsonNode time, LocalDate day) {
    String text = time.asText("");
    return dayOf(time).map(known -> known.compareTo(day))
        .orElseGet(() -> text.compareTo(day.toString().substring(0, Math.min(10, text.length()))));
  }

  private static String nameOf(JsonNode patient) {
    JsonNode name = patient.path("name").path(0);
    if (name.path("text").isTextual()) {
      return name.path("text").asText();
    }
    List<String> words = new ArrayList<>();
    name.path("given").forEach(word -> words.add(word.asText()));
    words.add(name.path("family").asText(""));
    String all = String.join(" ", words).strip();
    return all.isEmpty() ? null : all;
  }
}
