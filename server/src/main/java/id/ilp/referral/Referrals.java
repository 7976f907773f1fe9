package id.ilp.referral;

import id.ilp.facility.ClusterUnit;
import id.ilp.lifecycle.AgeStages;
import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.referral.ReferralRecords.Sent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** The queue of a facility, of what the caller may see. */
final class Referrals {

  private final ReferralRecords records;
  private final AgeStages ages;
  private final ReferralSettings settings;

  Referrals(ReferralRecords records, AgeStages ages, ReferralSettings settings) {
    this.records = records;
    this.ages = ages;
    this.settings = settings;
  }

  /**
   * @param found in the order of the queue
   * @param people those of them that the caller sees, by id
   */
  record Queue(List<Referral> found, Map<String, Patient> people) {}

  Queue of(String organization, ReferralRequest asked, Instant now, LocalDate today) {
    boolean pendingOnly = asked.state().equals("open") || asked.state().equals("late");
    List<Sent> letters = records.letters(organization, asked.incoming(), pendingOnly, settings.maxListed());
    Map<Long, List<Task>> tasks = records.tasks(letters.stream().map(Sent::row).toList());
    Map<String, Patient> people = records.byId(Patient.class, letters.stream()
        .map(letter -> personOf(letter.request().getSubject())).collect(Collectors.toSet()));
    Map<String, Set<String>> clusters = clusters(letters, tasks);
    List<Referral> found = letters.stream()
        .map(letter -> {
          List<Task> own = tasks.getOrDefault(letter.row(), List.of());
          Patient person = people.get(personOf(letter.request().getSubject()));
          return new Referral(letter.request(), own, letter.keeper(),
              Urgency.of(letter.request(), stagesOf(person, today)), clustersOf(letter, own, clusters));
        })
        .filter(referral -> asked.cluster() == null || referral.clusters().contains(asked.cluster()))
        .filter(referral -> isWanted(referral, asked.state(), now))
        .sorted(Referral.order())
        .toList();
    return new Queue(found, people);
  }

  private boolean isWanted(Referral referral, String state, Instant now) {
    return switch (state) {
      case "open" -> referral.isOpen();
      case "closed" -> !referral.isOpen();
      case "late" -> isLate(referral, now);
      default -> true;
    };
  }

  boolean isLate(Referral referral, Instant now) {
    return referral.isOpen() && settings.isLate(referral.priority(), referral.waiting(now));
  }

  private Set<LifeCycleStage> stagesOf(Patient person, LocalDate today) {
    if (person == null || !person.hasBirthDate()) {
      return Set.of();
    }
    try {
      LocalDate birth = LocalDate.parse(person.getBirthDateElement().getValueAsString());
      return birth.isAfter(today) ? Set.of() : ages.at(birth, today);
    } catch (DateTimeException e) {
      // Only the year is known, or the month: no stage follows from that.
      return Set.of();
    }
  }

  private Map<String, Set<String>> clusters(List<Sent> letters, Map<Long, List<Task>> tasks) {
    Set<String> services = Stream.concat(
            letters.stream().flatMap(letter -> letter.request().getPerformer().stream()),
            tasks.values().stream().flatMap(List::stream).map(Task::getOwner))
        .filter(Referrals::isService)
        .map(reference -> reference.getReferenceElement().getIdPart())
        .collect(Collectors.toSet());
    Map<String, Set<String>> clusters = new HashMap<>();
    records.byId(HealthcareService.class, services).forEach((id, service) -> clusters.put(id,
        service.getCategory().stream().flatMap(category -> category.getCoding().stream())
            .filter(coding -> ClusterUnit.SYSTEM.equals(coding.getSystem()))
            .map(Coding::getCode).collect(Collectors.toSet())));
    return clusters;
  }

  private static Set<String> clustersOf(Sent letter, List<Task> tasks, Map<String, Set<String>> clusters) {
    Set<String> codes = new HashSet<>();
    Stream.concat(letter.request().getPerformer().stream(), tasks.stream().map(Task::getOwner))
        .filter(Referrals::isService)
        .forEach(reference ->
            codes.addAll(clusters.getOrDefault(reference.getReferenceElement().getIdPart(), Set.of())));
    return codes;
  }

  private static boolean isService(Reference reference) {
    return "HealthcareService".equals(reference.getReferenceElement().getResourceType());
  }

  static String personOf(Reference subject) {
    return String.valueOf(subject.getReferenceElement().getIdPart());
  }
}
