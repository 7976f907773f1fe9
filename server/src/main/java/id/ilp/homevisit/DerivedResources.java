package id.ilp.homevisit;

import id.ilp.homevisit.SheetFindings.Found;
import id.ilp.identity.IdentifierSystems;
import id.ilp.visit.StoredVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Builds the Flag and Task of a finding. What says which finding it is bears the mark of what the server derives. */
final class DerivedResources {

  private static final Map<String, TaskPriority> PRIORITIES = Map.of(
      Codes.DANGER_SIGN, TaskPriority.STAT, Codes.TB_SYMPTOM, TaskPriority.URGENT);

  private static final Map<String, String> DISPLAYS = Map.of(
      Codes.DANGER_SIGN, "Tanda bahaya", Codes.TB_SYMPTOM, "Gejala TBC", Codes.NON_ADHERENT, "Tidak patuh minum obat");

  private static final Set<String> AUTHORS = Set.of("Practitioner", "PractitionerRole", "Organization", "Patient");

  private final SignBook book;
  private final Found found;
  private final StoredVisit visit;
  private final Instant now;

  DerivedResources(SignBook book, Found found, StoredVisit visit, Instant now) {
    this.book = book;
    this.found = found;
    this.visit = visit;
    this.now = now;
  }

  /**
   * @param base of the identifiers, one for each sign
   */
  Flag flag(String base, SortedSet<String> signs) {
    Flag flag = new Flag();
    signs.forEach(sign -> flag.addIdentifier(identifier(base, sign)));
    flag.setStatus(FlagStatus.ACTIVE);
    flag.addCategory(new CodeableConcept(finding(Codes.DANGER_SIGN)));
    flag.setCode(codeOf(signs, book));
    flag.setSubject(new Reference(found.person()));
    flag.setPeriod(new Period().setStart(found.when() == null ? Date.from(now) : found.when()));
    labels().forEach(flag.getMeta()::addSecurity);
    encounter().ifPresent(flag::setEncounter);
    author().ifPresent(flag::setAuthor);
    return flag;
  }

  /**
   * @param codes of signs, or of medicines not taken
   * @param limit within which somebody is to take on a danger sign
   */
  Task task(String base, String finding, SortedSet<String> codes, Duration limit) {
    Task task = new Task();
    codes.forEach(code -> task.addIdentifier(identifier(base, code)));
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setPriority(PRIORITIES.getOrDefault(finding, TaskPriority.ROUTINE));
    task.setBusinessStatus(new CodeableConcept(new Coding(Codes.STATE, FollowUp.OPEN, "Belum selesai")));
    task.setCode(new CodeableConcept(finding(finding)));
    task.setDescription(describe(finding, codes, book));
    task.setFor(new Reference(found.person()));
    labels().forEach(task.getMeta()::addSecurity);
    encounter().ifPresent(task::setEncounter);
    author().ifPresent(task::setRequester);
    task.setAuthoredOn(Date.from(now)).setLastModified(Date.from(now));
    if (finding.equals(Codes.DANGER_SIGN)) {
      // From now: a sheet that was filled in without a connection reaches nobody before it is stored.
      task.getRestriction().setPeriod(new Period().setEnd(Date.from(now.plus(limit))));
    }
    return task;
  }

  private static Identifier identifier(String base, String code) {
    return new Identifier().setSystem(IdentifierSystems.HOME_VISIT).setValue(FindingTasks.numberOf(base, code));
  }

  private static Coding finding(String code) {
    Coding coding = new Coding(Codes.FINDING, code, DISPLAYS.get(code));
    coding.addExtension(Codes.DERIVED, new BooleanType(true));
    return coding;
  }

  /** Which signs a Flag warns of. */
  static CodeableConcept codeOf(SortedSet<String> signs, SignBook book) {
    CodeableConcept code = new CodeableConcept().setText(describe(Codes.DANGER_SIGN, signs, book));
    if (signs.size() == 1) {
      code.addCoding(new Coding(SignBook.SIGNS, signs.first(), book.nameOf(signs.first())));
    }
    return code;
  }

  /** What a Task is about, in words. */
  static String describe(String finding, Collection<String> codes, SignBook book) {
    String answer = finding.equals(Codes.NON_ADHERENT) ? ": tidak" : "";
    return String.join("; ", codes.stream().map(code -> book.nameOf(code) + answer).toList());
  }

  /** It repeats what the sheet says, so it is closed as far. */
  private List<Coding> labels() {
    return found.labels().stream().map(Coding::copy).toList();
  }

  private Optional<Reference> encounter() {
    return visit.locationOf(found.visit()).map(Reference::new);
  }

  private Optional<Reference> author() {
    return visit.locationOf(found.author())
        .filter(author -> AUTHORS.contains(author.replaceFirst("/.*", ""))).map(Reference::new);
  }
}
