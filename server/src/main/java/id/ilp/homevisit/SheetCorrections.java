package id.ilp.homevisit;

import id.ilp.homevisit.SheetFindings.Found;
import id.ilp.identity.NaturalKey;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.StoredVisit.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Takes back what the server has made of a sheet, or of an Observation, that does not say it any more: corrected,
 * entered in error or deleted. What somebody has taken on stays hers, with a note. What the sender has made itself is
 * the sender's.
 */
final class SheetCorrections {

  private final SignBook book;
  private final SheetFindings findings;
  private final VisitRecords records;
  private final Function<Collection<NaturalKey>, Map<NaturalKey, String>> known;

  /**
   * @param known ids of what is stored by these names; others who store by them at this moment wait
   */
  SheetCorrections(
      SignBook book, VisitRecords records, Function<Collection<NaturalKey>, Map<NaturalKey, String>> known) {
    this.book = book;
    this.findings = new SheetFindings(book);
    this.records = records;
    this.known = known;
  }

  /**
   * @param before the sheet or Observation as it was
   * @param after as it is, or null if it was deleted
   * @return the Flags and Tasks to store, changed
   */
  List<Resource> of(Resource before, Resource after) {
    Optional<String> person = VisitRecords.locationOf(subjectOf(before)).filter(each -> each.startsWith("Patient/"));
    if (!findings.isSource(before) || person.isEmpty()) {
      return List.of();
    }
    String self = before.fhirType() + "/" + before.getIdElement().getIdPart();
    Optional<String> encounter = VisitRecords.locationOf(encounterOf(before));
    String base = FindingTasks.baseOf(person.get(), encounter.orElse(self));
    known.apply(List.of(FindingTasks.lockOf(base)));
    List<Part> others = encounter.map(records::toldAt).orElse(List.of()).stream()
        .filter(part -> !part.reference().equals(self)).toList();
    boolean stays = after != null && VisitRecords.locationOf(encounterOf(after)).equals(encounter);
    Map<String, SortedSet<String>> gone = said(others, self, before, person.get());
    Map<String, SortedSet<String>> still = said(others, self, stays ? after : null, person.get());
    List<Resource> changed = new ArrayList<>();
    gone.forEach((finding, codes) -> {
      codes.removeAll(still.getOrDefault(finding, new TreeSet<>()));
      changed.addAll(withdraw(base, finding, codes));
    });
    return changed;
  }

  /**
   * Of a visit that was entered in error: whatever its sheets and Observations have led to.
   *
   * @param encounter {@code Encounter/id}
   */
  List<Resource> ofVisit(String encounter) {
    List<Resource> changed = new ArrayList<>();
    for (Found found : findings.in(records.visit(records.toldAt(encounter)))) {
      String base = FindingTasks.baseOf(found.person(), encounter);
      known.apply(List.of(FindingTasks.lockOf(base)));
      found.byFinding().forEach((finding, codes) -> changed.addAll(withdraw(base, finding, codes)));
    }
    return changed;
  }

  /** Codes by finding, of one person. */
  private Map<String, SortedSet<String>> said(List<Part> others, String self, Resource own, String person) {
    List<Part> parts = new ArrayList<>(others);
    if (own != null) {
      parts.add(new Part(own.fhirType(), self, own));
    }
    StoredVisit visit = records.visit(parts);
    Map<String, SortedSet<String>> said = new TreeMap<>();
    findings.in(visit).stream().filter(found -> found.person().equals(person)).map(Found::byFinding)
        .forEach(said::putAll);
    return said;
  }

  private List<Resource> withdraw(String base, String finding, SortedSet<String> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    Withdrawal withdrawal = new Withdrawal(book, base, finding, codes);
    List<Resource> changed = new ArrayList<>();
    Map<NaturalKey, String> made = known.apply(Stream.of("Task", "Flag")
        .flatMap(type -> codes.stream().map(code -> FindingTasks.nameOf(type, base, code))).toList());
    for (String id : idsOf("Task", made)) {
      records.locked(Task.class, id).ifPresent(task -> {
        TaskState state = TaskState.of(task);
        if (state.isTakenOn()) {
          changed.add(withdrawal.noteIn(task));
        } else if (state.isWaiting()) {
          changed.add(withdrawal.from(task));
        }
      });
    }
    for (String id : idsOf("Flag", made)) {
      records.locked(Flag.class, id)
          .filter(flag -> flag.getStatus() == FlagStatus.ACTIVE)
          .filter(flag -> records.tasksOf(flag).stream().map(TaskState::of).noneMatch(TaskState::isTakenOn))
          .ifPresent(flag -> changed.add(withdrawal.from(flag)));
    }
    return changed;
  }

  private static Collection<String> idsOf(String type, Map<NaturalKey, String> made) {
    SortedSet<String> ids = new TreeSet<>();
    made.forEach((name, id) -> {
      if (name.resourceType().equals(type)) {
        ids.add(id);
      }
    });
    return ids;
  }

  static Reference encounterOf(Resource told) {
    return told instanceof QuestionnaireResponse sheet ? sheet.getEncounter()
        : told instanceof Observation said ? said.getEncounter() : new Reference();
  }

  private static Reference subjectOf(Resource told) {
    return told instanceof QuestionnaireResponse sheet ? sheet.getSubject()
        : told instanceof Observation said ? said.getSubject() : new Reference();
  }
}
