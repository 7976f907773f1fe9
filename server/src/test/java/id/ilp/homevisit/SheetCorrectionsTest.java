package id.ilp.homevisit;

import static id.ilp.homevisit.StoredForTests.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import id.ilp.identity.IdentifierSystems;
import id.ilp.visit.StoredVisit.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of Flags and Tasks when the sheet that led to them is corrected. */
class SheetCorrectionsTest {

  private static SignBook book;

  private final StoredForTests stored = new StoredForTests();

  @BeforeAll
  static void readGuide() throws IOException {
    book = new SignBook(IlpPackage.load(FhirContext.forR4Cached()).resources());
  }

  /** Stores the sheet and what follows from it, as a new Flag and Task with these ids. */
  private QuestionnaireResponse send(QuestionnaireResponse sheet, String id) {
    String reference = "QuestionnaireResponse/" + sheet.getIdElement().getIdPart();
    stored.put(reference, sheet);
    new FindingTasks(book, names -> stored.known(names).keySet(), person -> Optional.empty(), Duration.ofHours(1))
        .of(stored.visit(List.of(new Part("QuestionnaireResponse", reference, sheet))))
        .forEach(derived -> {
          stored.put(derived.resource().fhirType() + "/" + id, derived.resource());
          if (derived.resource() instanceof Task task && task.getFocus().getReference().startsWith("urn:")) {
            task.setFocus(new Reference("Flag/" + id));
          }
        });
    return sheet;
  }

  private List<Resource> correct(Resource before, Resource after) {
    if (after != null) {
      stored.put(after.fhirType() + "/" + after.getIdElement().getIdPart(), after);
    }
    return new SheetCorrections(book, stored, stored::known).of(before, after);
  }

  private Flag flag(String id) {
    return (Flag) stored.read("Flag/" + id);
  }

  private Task task(String id) {
    return (Task) stored.read("Task/" + id);
  }

  @Test
  void ofWhenTheSignIsGoneThenFlagAndTaskAreMistakesAndGiveUpTheirNumbers() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");

    List<Resource> changed = correct(before, sheet("s"));

    assertThat(changed).containsExactlyInAnyOrder(flag("1"), task("1"));
    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ENTEREDINERROR);
    assertThat(task("1").getStatus()).isEqualTo(TaskStatus.ENTEREDINERROR);
    assertThat(task("1").getStatusReason().getText()).contains("diperbaiki").contains("corrected");
    assertThat(task("1").hasBusinessStatus()).isFalse();
    // The same again, and then the sign after all.
    assertThat(correct(sheet("s"), sheet("s"))).isEmpty();
    send(sheet("s", "3.5"), "2");
    assertThat(flag("2").getStatus()).isEqualTo(FlagStatus.ACTIVE);
    assertThat(task("2").getStatus()).isEqualTo(TaskStatus.REQUESTED);
  }

  @Test
  void ofWhenDeletedOrEnteredInErrorThenTheSame() {
    QuestionnaireResponse first = send(sheet("s", "3.5"), "1");
    assertThat(correct(first, sheet("s", "3.5").setStatus(QuestionnaireResponseStatus.ENTEREDINERROR))).hasSize(2);

    QuestionnaireResponse second = send(sheet("s", "3.9"), "2");
    assertThat(correct(second, null)).containsExactlyInAnyOrder(flag("2"), task("2"));
  }

  @Test
  void ofWhenNothingWasTakenBackThenNothing() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");

    assertThat(correct(before, sheet("s", "3.5"))).isEmpty();
    assertThat(correct(before, sheet("s", "3.5").setStatus(QuestionnaireResponseStatus.AMENDED))).isEmpty();
    assertThat(correct(before, sheet("s", "3.5", "3.9"))).isEmpty();
    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ACTIVE);
  }

  @Test
  void ofWhenOneOfTwoSignsIsGoneThenTheOtherStays() {
    QuestionnaireResponse before = send(sheet("s", "3.5", "3.9"), "1");

    correct(before, sheet("s", "3.9"));

    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ACTIVE);
    assertThat(flag("1").getCode().getText()).isEqualTo("Nyeri perut hebat");
    assertThat(flag("1").getCode().getCodingFirstRep().getCode()).isEqualTo("severe-belly-pain");
    assertThat(flag("1").getIdentifier()).hasSize(1);
    assertThat(task("1").getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(task("1").getDescription()).isEqualTo("Nyeri perut hebat");

    correct(sheet("s", "3.9"), sheet("s"));
    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ENTEREDINERROR);
  }

  @ParameterizedTest
  @CsvSource({"ACCEPTED", "INPROGRESS", "ONHOLD"})
  void ofWhenSomebodyHasTakenItOnThenItStaysHersWithANote(TaskStatus status) {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");
    task("1").setStatus(status);

    List<Resource> changed = correct(before, sheet("s"));

    assertThat(changed).containsExactly(task("1"));
    assertThat(task("1").getStatus()).isEqualTo(status);
    assertThat(task("1").getNoteFirstRep().getText()).contains("Janin tidak bergerak").contains("corrected");
    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ACTIVE);
    assertThat(correct(sheet("s"), sheet("s"))).isEmpty();
  }

  @Test
  void ofWhenItWasDealtWithThenItStaysAsItWas() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");
    task("1").setStatus(TaskStatus.COMPLETED);
    flag("1").setStatus(FlagStatus.INACTIVE);

    assertThat(correct(before, sheet("s"))).isEmpty();
  }

  @Test
  void ofWhenThePustuHasGivenItUpThenTheFlagIsTakenBackAllTheSame() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");
    task("1").setStatus(TaskStatus.REJECTED);

    assertThat(correct(before, sheet("s"))).containsExactly(flag("1"));
  }

  @Test
  void ofWhenAnotherSheetOfTheVisitStillTellsOfItThenNothing() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");
    stored.put("QuestionnaireResponse/other", sheet("other", "3.5"));

    assertThat(correct(before, sheet("s"))).isEmpty();
    assertThat(correct(sheet("other", "3.5"), sheet("other"))).hasSize(2);
  }

  @Test
  void ofWhenAnObservationIsCorrectedThenTheSame() {
    send(sheet("s", "3.5"), "1");
    stored.put("QuestionnaireResponse/s", sheet("s"));
    Observation said = new Observation().setStatus(ObservationStatus.FINAL).setCode(
            new CodeableConcept(new Coding(SignBook.SIGNS, "no-fetal-movement", null)))
        .setSubject(new Reference(StoredForTests.PERSON)).setEncounter(new Reference(StoredForTests.VISIT))
        .setValue(new BooleanType(true));
    said.setId("Observation/o");

    List<Resource> changed = correct(said, said.copy().setValue(new BooleanType(false)));

    assertThat(changed).containsExactlyInAnyOrder(flag("1"), task("1"));
  }

  @Test
  void ofWhenTheSenderHasMadeTheFlagThenItIsTheSenders() {
    QuestionnaireResponse before = send(sheet("s", "3.5"), "1");
    flag("1").getIdentifier().clear();

    assertThat(correct(before, sheet("s"))).containsExactly(task("1"));
    assertThat(flag("1").getStatus()).isEqualTo(FlagStatus.ACTIVE);
  }

  @Test
  void ofWhenMedicineIsTakenAfterAllThenItsTaskIsTakenBack() {
    QuestionnaireResponse before = sheet("s", "2.16");
    before.addItem().setLinkId("2").addItem().setLinkId("2.17").addAnswer().setValue(new BooleanType(false));
    send(before, "1");
    List<Resource> changed = new ArrayList<>(correct(before, sheet("s", "2.16", "2.17")));

    assertThat(changed).containsExactly(task("1"));
    assertThat(task("1").getIdentifier()).noneMatch(each -> IdentifierSystems.HOME_VISIT.equals(each.getSystem()));
  }
}
