package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.visit.StoredVisit;
import id.ilp.visit.VisitConsequence.Derived;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sheets of the guide lead to. */
class FindingTasksTest {

  private static final String FORM = "https://w3id.org/ilp-fhir/Questionnaire/home-visit-";
  private static SignBook book;

  private final Set<NaturalKey> known = new HashSet<>();
  private final Sent sent = new Sent();

  @BeforeAll
  static void readGuide() throws IOException {
    book = new SignBook(IlpPackage.load(FhirContext.forR4Cached()).resources());
  }

  /** A visit to Maria at home. */
  private static final class Sent implements StoredVisit {

    private final List<Part> parts = new ArrayList<>();

    Sent() {
      Encounter visit = new Encounter().setClass_(new Coding().setCode("HH"));
      visit.setServiceProvider(new Reference("Organization/posyandu"));
      add("Encounter/v", visit);
    }

    void add(String reference, Resource resource) {
      parts.add(new Part("Bundle.entry[" + parts.size() + "].resource", reference, resource));
    }

    @Override
    public List<Part> parts() {
      return parts;
    }

    @Override
    public Optional<String> locationOf(Reference reference) {
      return Optional.ofNullable(reference.getReference());
    }

    @Override
    public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
      if (type == Patient.class) {
        return Optional.of(type.cast(new Patient()));
      }
      return parts.stream().filter(part -> part.reference().equals(reference.getReference()))
          .map(Part::resource).filter(type::isInstance).map(type::cast).findFirst();
    }
  }

  private QuestionnaireResponse sheet(String form, String... answers) {
    QuestionnaireResponse sheet = new QuestionnaireResponse()
        .setStatus(QuestionnaireResponseStatus.COMPLETED).setQuestionnaire(FORM + form + "|0.1.0")
        .setSubject(new Reference("Patient/maria")).setEncounter(new Reference("Encounter/v"))
        .setAuthor(new Reference("Practitioner/kader")).setAuthored(new Date());
    for (String answer : answers) {
      String[] question = answer.split("=");
      String group = question[0].replaceFirst("\\..*", "");
      QuestionnaireResponseItemComponent outer = sheet.addItem().setLinkId(group);
      outer.addItem().setLinkId(question[0]).addAnswer().setValue(new BooleanType(question[1]));
    }
    sent.add("QuestionnaireResponse/s" + sent.parts.size(), sheet);
    return sheet;
  }

  private List<Resource> derive(Optional<String> pustu) {
    List<Resource> made = new FindingTasks(book, names -> {
      Set<NaturalKey> found = new HashSet<>(names);
      found.retainAll(known);
      return found;
    }, person -> pustu, Duration.ofMinutes(60)).of(sent).stream().map(Derived::resource).toList();
    made.forEach(each -> known.addAll(KeyRules.keysOf(each)));
    return made;
  }

  private List<Resource> derive() {
    return derive(Optional.of("Organization/pustu"));
  }

  private static <T> List<T> of(List<Resource> all, Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void ofWhenADangerSignIsAnsweredYesThenFlagAndTaskForThePustu() {
    sheet("pregnant", "3.5=true", "3.9=true", "3.1=false");

    List<Resource> made = derive();

    Flag flag = of(made, Flag.class).get(0);
    Task task = of(made, Task.class).get(0);
    assertThat(made).hasSize(2);
    assertThat(flag.getSubject().getReference()).isEqualTo("Patient/maria");
    assertThat(flag.getCode().getText()).isEqualTo("Janin tidak bergerak; Nyeri perut hebat");
    assertThat(flag.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("danger-sign");
    assertThat(flag.getCategoryFirstRep().getCodingFirstRep().hasExtension(Codes.DERIVED)).isTrue();
    assertThat(task.getPriority()).isEqualTo(TaskPriority.STAT);
    assertThat(task.getOwner().getReference()).isEqualTo("Organization/pustu");
    assertThat(task.getFocus().getReference()).isEqualTo(flag.getIdElement().getValue());
    assertThat(task.getRequester().getReference()).isEqualTo("Practitioner/kader");
    assertThat(task.getEncounter().getReference()).isEqualTo("Encounter/v");
    assertThat(Duration.between(task.getAuthoredOn().toInstant(),
        task.getRestriction().getPeriod().getEnd().toInstant())).isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void ofWhenNothingIsWrongThenNothing() {
    sheet("pregnant", "3.5=false", "4.1=false", "2.16=true", "2.17=true");

    assertThat(derive()).isEmpty();
  }

  @Test
  void ofWhenSentAgainThenNothingMoreButForNewSigns() {
    sheet("pregnant", "3.5=true");
    derive();

    assertThat(derive()).isEmpty();
    sheet("pregnant", "3.5=true", "3.9=true");
    List<Resource> more = derive();
    assertThat(of(more, Flag.class)).singleElement()
        .satisfies(flag -> assertThat(flag.getCode().getCodingFirstRep().getCode()).isEqualTo("severe-belly-pain"));
    assertThat(of(more, Task.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"pregnant,4.1=true,tb-symptom,URGENT", "adult,3.2=true,tb-symptom,URGENT",
      "child-6-71-months,6.4=true,tb-symptom,URGENT"})
  void ofWhenATuberculosisSymptomThenATaskWithoutFlag(
      String form, String answer, String finding, TaskPriority priority) {
    sheet(form, answer);

    assertThat(derive()).singleElement().isInstanceOfSatisfying(Task.class, task -> {
      assertThat(task.getCode().getCodingFirstRep().getCode()).isEqualTo(finding);
      assertThat(task.getPriority()).isEqualTo(priority);
      assertThat(task.hasRestriction()).isFalse();
      assertThat(task.getFocus().getReference()).startsWith("QuestionnaireResponse/");
    });
  }

  @ParameterizedTest
  @CsvSource({"adult,2.4=true,2.5=false,true", "adult,2.4=false,2.5=false,false", "adult,2.4=true,2.5=true,false",
      "tb,2.1=true,2.2=false,true", "pregnant,2.16=true,2.17=false,true"})
  void ofWhenMedicineIsThereButNotTakenThenNotAdherent(String form, String has, String taken, boolean found) {
    sheet(form, has, taken);

    assertThat(derive()).hasSize(found ? 1 : 0).allSatisfy(task ->
        assertThat(((Task) task).getCode().getCodingFirstRep().getCode()).isEqualTo("non-adherent"));
  }

  @Test
  void ofWhenMedicineIsNotTakenThenTheTaskSaysWhich() {
    sheet("adult", "2.4=true", "2.5=false");

    assertThat(derive()).singleElement().isInstanceOfSatisfying(Task.class, task ->
        assertThat(task.getDescription()).endsWith("dalam 24 jam: tidak"));
  }

  @Test
  void ofWhenTheSheetIsClosedByALabelThenWhatRepeatsItIsToo() {
    sheet("pregnant", "3.5=true", "4.1=true").getMeta()
        .addSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PSY", null);

    assertThat(derive()).hasSize(3).allSatisfy(made -> assertThat(made.getMeta().getSecurity())
        .singleElement().satisfies(label -> assertThat(label.getCode()).isEqualTo("PSY")));
  }

  @Test
  void ofWhenItWasSoLongAgoThenNothing() {
    observation("convulsion").setEffective(new DateTimeType("2024-03-01")).setIssued(new Date());
    assertThat(derive()).isEmpty();

    ((Encounter) sent.parts.get(0).resource()).getPeriod().setStart(new DateTimeType("2024-03-01").getValue());
    sheet("pregnant", "3.5=true").setAuthored(null);
    assertThat(derive()).isEmpty();
  }

  private Observation observation(String code) {
    Observation said = new Observation().setStatus(ObservationStatus.FINAL)
        .setCode(new CodeableConcept(new Coding(SignBook.SIGNS, code, null)))
        .setSubject(new Reference("Patient/maria")).setEncounter(new Reference("Encounter/v"))
        .setValue(new BooleanType(true));
    sent.add("Observation/o", said);
    return said;
  }

  @Test
  void ofWhenAnObservationSaysItThenTheSameAsASheet() {
    observation("convulsion");

    assertThat(derive()).hasSize(2);
  }

  @Test
  void ofWhenSheetAndObservationSayTheSameThenOnce() {
    sheet("pregnant", "3.5=true");
    observation("no-fetal-movement");

    assertThat(derive()).hasSize(2);
  }

  @Test
  void ofWhenNotAtHomeOrWithdrawnThenNothing() {
    observation("convulsion").setStatus(ObservationStatus.ENTEREDINERROR);
    sheet("pregnant", "3.5=true").setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
    assertThat(derive()).isEmpty();

    ((Encounter) sent.parts.get(0).resource()).getClass_().setCode("AMB");
    observation("convulsion");
    assertThat(derive()).isEmpty();
  }

  @Test
  void ofWhenTheSenderMadeThemThenNothing() {
    sheet("pregnant", "3.5=true");
    sent.add("Flag/f", new Flag().setSubject(new Reference("Patient/maria"))
        .addCategory(new CodeableConcept(new Coding(Codes.FINDING, "danger-sign", null))));
    assertThat(derive()).singleElement().isInstanceOfSatisfying(Task.class,
        task -> assertThat(task.getFocus().getReference()).isEqualTo("Flag/f"));

    known.clear();
    sent.add("Task/t", new Task().setFor(new Reference("Patient/maria"))
        .setCode(new CodeableConcept(new Coding(Codes.FINDING, "danger-sign", null))));
    assertThat(derive()).isEmpty();
  }

  @Test
  void ofWhenTheSheetIsOldThenNothing() {
    sheet("pregnant", "3.5=true").setAuthored(Date.from(Instant.now().minus(Duration.ofDays(8))));

    assertThat(derive()).isEmpty();
  }

  @Test
  void ofWhenNoPustuLooksAfterTheVillageThenWhoeverSentIt() {
    sheet("pregnant", "4.1=true");

    assertThat(of(derive(Optional.empty()), Task.class).get(0).getOwner().getReference())
        .isEqualTo("Organization/posyandu");
  }
}
