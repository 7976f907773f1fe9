package id.ilp.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeCheckTest {

  private static final int LIMIT = 5;

  @Test
  void checkWhenPlainVisitThenPasses() {
    assertPasses(transaction(post(patient("1"), "urn:uuid:a"), post(visit(), "urn:uuid:b")));
  }

  @Test
  void checkWhenEntriesReadPutAndDeleteThenPasses() {
    assertPasses(transaction(
        entry(HTTPVerb.GET, "Patient/7", null),
        entry(HTTPVerb.DELETE, "Patient/7", null),
        entry(HTTPVerb.PUT, "Patient/8", patient("1")),
        entry(HTTPVerb.PUT, "Patient?identifier=x", patient("2"))));
  }

  @ParameterizedTest
  @EnumSource(value = BundleType.class, names = {"TRANSACTION", "BATCH", "NULL"}, mode = EnumSource.Mode.EXCLUDE)
  void checkWhenTypeIsNeitherTransactionNorBatchThen400(BundleType type) {
    assertThat(refused(transaction(post(patient("1"), null)).setType(type), 400))
        .singleElement().satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("bundle-type");
          assertThat(problem.expression()).isEqualTo("Bundle.type");
        });
  }

  @Test
  void checkWhenNoTypeThen400() {
    assertThat(refused(transaction(post(patient("1"), null)).setType(null), 400))
        .extracting(Problem::rule).containsExactly("bundle-type");
  }

  @Test
  void checkWhenEmptyThen400() {
    assertThat(refused(transaction(), 400)).extracting(Problem::rule).containsExactly("bundle-empty");
  }

  @Test
  void checkWhenAsManyEntriesAsAllowedThenPasses() {
    assertPasses(transactionOf(LIMIT));
  }

  @Test
  void checkWhenOneEntryMoreThanAllowedThen413() {
    assertThat(refused(transactionOf(LIMIT + 1), 413)).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("bundle-too-large");
      assertThat(problem.text().indonesian()).contains("6", "5");
    });
  }

  @Test
  void checkWhenEntryHasNoRequestThen400AtItsRequest() {
    BundleEntryComponent bare = new BundleEntryComponent().setResource(patient("1"));

    assertThat(refused(transaction(post(visit(), null), bare), 400)).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("entry-request");
      assertThat(problem.expression()).isEqualTo("Bundle.entry[1].request");
    });
  }

  @Test
  void checkWhenRequestLacksMethodOrUrlThen400() {
    BundleEntryComponent withoutMethod = new BundleEntryComponent().setResource(patient("1"));
    withoutMethod.getRequest().setUrl("Patient");
    BundleEntryComponent withoutUrl = new BundleEntryComponent().setResource(patient("2"));
    withoutUrl.getRequest().setMethod(HTTPVerb.POST);

    assertThat(refused(transaction(withoutMethod, withoutUrl), 400)).extracting(Problem::expression)
        .containsExactly("Bundle.entry[0].request", "Bundle.entry[1].request");
  }

  @ParameterizedTest
  @EnumSource(value = HTTPVerb.class, names = {"POST", "PUT", "PATCH"})
  void checkWhenWritingEntryHasNoResourceThen400(HTTPVerb method) {
    assertThat(refused(transaction(entry(method, "Patient/7", null)), 400)).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("entry-resource");
      assertThat(problem.expression()).isEqualTo("Bundle.entry[0].resource");
    });
  }

  @Test
  void checkWhenBundleInBundleThen400() {
    assertThat(refused(transaction(entry(HTTPVerb.POST, "Bundle", new Bundle().setType(BundleType.COLLECTION))), 400))
        .extracting(Problem::rule).containsExactly("nested-bundle");
  }

  @ParameterizedTest
  @CsvSource({"POST,Encounter", "PUT,Encounter/7", "POST,patient", "PUT,Patients/7", "POST,PatientPatient"})
  void checkWhenUrlIsOfAnotherTypeThen400(HTTPVerb method, String url) {
    assertThat(refused(transaction(entry(method, url, patient("1"))), 400)).singleElement().satisfies(problem -> {
      assertThat(problem.rule()).isEqualTo("entry-url");
      assertThat(problem.expression()).isEqualTo("Bundle.entry[0].request.url");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient", "/Patient", "Patient?x=y", "Patient/"})
  void checkWhenUrlIsOfItsTypeThenPasses(String url) {
    assertPasses(transaction(entry(HTTPVerb.POST, url, patient("1"))));
  }

  @Test
  void checkWhenTwoEntriesHaveOneFullUrlThen400AtTheSecond() {
    assertThat(refused(transaction(post(patient("1"), "urn:uuid:a"), post(patient("2"), "urn:uuid:a")), 400))
        .singleElement().satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("entry-full-url");
          assertThat(problem.expression()).isEqualTo("Bundle.entry[1].fullUrl");
        });
  }

  @Test
  void checkWhenTwoEntriesHaveOneNikThen400AtTheSecond() {
    assertThat(refused(transaction(post(patient("1"), "urn:uuid:a"), post(patient("1"), "urn:uuid:b")), 400))
        .singleElement().satisfies(problem -> {
          assertThat(problem.rule()).isEqualTo("duplicate");
          assertThat(problem.expression()).isEqualTo("Bundle.entry[1].resource.identifier");
          assertThat(problem.text().english()).contains("entry[0]");
        });
  }

  @Test
  void checkWhenOneEntryHasItsNikTwiceThenThatIsForTheProfileToSay() {
    Patient patient = patient("1");
    patient.addIdentifier(patient.getIdentifierFirstRep().copy());

    assertPasses(transaction(post(patient, null)));
  }

  /** The entries of a batch stand alone, so the second may amend what the first stored. */
  @Test
  void checkWhenTwoEntriesOfABatchHaveOneNikThenPasses() {
    assertPasses(transaction(post(patient("1"), null), post(patient("1"), null)).setType(BundleType.BATCH));
  }

  @Test
  void checkWhenSeveralThingsAreWrongThenAllAreTold() {
    List<Problem> problems = refused(transaction(
        new BundleEntryComponent().setResource(patient("1")),
        entry(HTTPVerb.POST, "Patient", null),
        entry(HTTPVerb.POST, "Patient", visit())), 400);

    assertThat(problems).extracting(Problem::rule)
        .containsExactly("entry-request", "entry-resource", "entry-url");
  }

  private static void assertPasses(Bundle bundle) {
    assertThatCode(() -> ShapeCheck.check(bundle, LIMIT)).doesNotThrowAnyException();
  }

  private static List<Problem> refused(Bundle bundle, int status) {
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> ShapeCheck.check(bundle, LIMIT));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.getStatusCode()).isEqualTo(status);
    assertThat(refusal.problems()).allMatch(Problem::isError)
        .allMatch(problem -> !problem.text().indonesian().equals(problem.text().english()));
    return refusal.problems();
  }

  private static Bundle transaction(BundleEntryComponent... entries) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    List.of(entries).forEach(bundle::addEntry);
    return bundle;
  }

  private static Bundle transactionOf(int entries) {
    Bundle bundle = transaction();
    for (int i = 0; i < entries; i++) {
      bundle.addEntry(post(patient("" + i), null));
    }
    return bundle;
  }

  private static BundleEntryComponent post(Resource resource, String fullUrl) {
    return entry(HTTPVerb.POST, resource.fhirType(), resource).setFullUrl(fullUrl);
  }

  private static BundleEntryComponent entry(HTTPVerb method, String url, Resource resource) {
    BundleEntryComponent entry = new BundleEntryComponent().setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }

  private static Encounter visit() {
    return new Encounter().setStatus(EncounterStatus.FINISHED);
  }

  private static Patient patient(String nik) {
    return new Patient().addIdentifier(
        new Identifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue(nik));
  }
}
