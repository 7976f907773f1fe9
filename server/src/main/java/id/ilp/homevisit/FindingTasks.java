package id.ilp.homevisit;

import id.ilp.homevisit.SheetFindings.Found;
import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.StoredVisit.Part;
import id.ilp.visit.VisitConsequence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * Makes tasks for the pustu, and flags, of what a sheet of a home visit says: once for each sign, however often the
 * sheet is sent; and not where the sender made them.
 */
final class FindingTasks implements VisitConsequence {

  /** Older sheets come from elsewhere: nobody can be at once at what was found last month. Pustu meet every week. */
  private static final Duration FRESH = Duration.ofDays(7);

  private final SignBook book;
  private final Function<Collection<NaturalKey>, Set<NaturalKey>> known;
  private final Function<Patient, Optional<String>> pustu;
  private final Duration limit;

  /**
   * @param known which of these names something is stored by; others who store by them at this moment wait
   * @param pustu {@code Organization/id} of who hears first of somebody's danger sign
   * @param limit within which somebody is to take it on
   */
  FindingTasks(
      SignBook book,
      Function<Collection<NaturalKey>, Set<NaturalKey>> known,
      Function<Patient, Optional<String>> pustu,
      Duration limit) {
    this.book = book;
    this.known = known;
    this.pustu = pustu;
    this.limit = limit;
  }

  @Override
  public List<Derived> of(StoredVisit visit) {
    List<Derived> derived = new ArrayList<>();
    Instant now = Instant.now();
    for (Found found : new SheetFindings(book).in(visit)) {
      boolean fresh = found.when() == null || found.when().toInstant().isAfter(now.minus(FRESH));
      if (fresh && !isMistake(visit, found)) {
        found.byFinding().forEach((finding, codes) -> addTo(derived, visit, found, finding, codes, now));
      }
    }
    return derived;
  }

  /** A visit that was entered in error has found nothing. */
  private static boolean isMistake(StoredVisit visit, Found found) {
    return visit.follow(found.visit(), Encounter.class)
        .filter(each -> each.getStatus() == EncounterStatus.ENTEREDINERROR).isPresent();
  }

  private void addTo(List<Derived> derived, StoredVisit visit, Found found, String finding,
      SortedSet<String> codes, Instant now) {
    String base = baseOf(visit, found);
    // Who corrects another sheet of this visit at this moment is waited for.
    known.apply(List.of(lockOf(base)));
    DerivedResources makes = new DerivedResources(book, found, visit, now);
    Optional<String> flag = sentFlag(visit, found.person());
    SortedSet<String> unflagged = unknown("Flag", base, codes);
    if (finding.equals(Codes.DANGER_SIGN) && flag.isEmpty() && !unflagged.isEmpty()) {
      Flag made = makes.flag(base, unflagged);
      made.setId("urn:uuid:" + UUID.randomUUID());
      flag = Optional.of(made.getIdElement().getValue());
      derived.add(new Derived(found.source().path(), made));
    }
    SortedSet<String> open = unknown("Task", base, codes);
    if (!isSent(visit, found.person(), finding) && !open.isEmpty()) {
      Task made = makes.task(base, finding, open, limit);
      made.setFocus(new Reference(finding.equals(Codes.DANGER_SIGN)
          ? flag.orElse(found.source().reference())
          : found.source().reference()));
      ownerOf(visit, found).ifPresent(owner -> made.setOwner(new Reference(owner)));
      made.setId("urn:uuid:" + UUID.randomUUID());
      derived.add(new Derived(found.source().path(), made));
    }
  }

  /** The same visit, or sheet where there is none, tells of the same sign once. */
  static String baseOf(StoredVisit visit, Found found) {
    return baseOf(found.person(), visit.locationOf(found.visit()).orElse(found.source().reference()));
  }

  /**
   * @param person {@code Patient/id}
   * @param visit {@code Encounter/id}; where there is none, the sheet
   */
  static String baseOf(String person, String visit) {
    return person.substring("Patient/".length()) + "/" + visit;
  }

  /** Nothing bears it: who holds it decides alone on what is found at a visit. */
  static NaturalKey lockOf(String base) {
    return KeyRules.keyOf("Task", IdentifierSystems.HOME_VISIT, base);
  }

  static String numberOf(String base, String code) {
    return base + "/" + code;
  }

  /** Codes of which nothing was made yet. */
  private SortedSet<String> unknown(String type, String base, Collection<String> codes) {
    SortedSet<String> unknown = new TreeSet<>(codes);
    Set<NaturalKey> made = known.apply(codes.stream().map(code -> nameOf(type, base, code)).toList());
    unknown.removeIf(code -> made.contains(nameOf(type, base, code)));
    return unknown;
  }

  static NaturalKey nameOf(String type, String base, String code) {
    return KeyRules.keyOf(type, IdentifierSystems.HOME_VISIT, numberOf(base, code));
  }

  private static Optional<String> sentFlag(StoredVisit visit, String person) {
    return visit.parts().stream()
        .filter(part -> part.resource() instanceof Flag flag && isOf(visit, flag.getSubject(), person)
            && flag.getCategory().stream().flatMap(category -> category.getCoding().stream())
                .anyMatch(code -> Codes.FINDING.equals(code.getSystem()) && Codes.DANGER_SIGN.equals(code.getCode())))
        .map(Part::reference).findFirst();
  }

  private static boolean isSent(StoredVisit visit, String person, String finding) {
    return visit.parts().stream().anyMatch(part ->
        part.resource() instanceof Task task && isOf(visit, task.getFor(), person)
            && task.getCode().getCoding().stream()
                .anyMatch(code -> Codes.FINDING.equals(code.getSystem()) && finding.equals(code.getCode())));
  }

  private static boolean isOf(StoredVisit visit, Reference subject, String person) {
    return visit.locationOf(subject).filter(person::equals).isPresent();
  }

  /** The pustu of the village; else who sent the visit. */
  private Optional<String> ownerOf(StoredVisit visit, Found found) {
    return visit.follow(new Reference(found.person()), Patient.class).flatMap(pustu)
        .or(() -> visit.follow(found.visit(), Encounter.class)
            .flatMap(each -> visit.locationOf(each.getServiceProvider())));
  }
}
