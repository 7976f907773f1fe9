package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.platform.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * Checks a resource or Bundle, as text, against FHIR and against the ILP profile of each resource in it.
 *
 * <p>It reads the text, not a parsed object, so that a misspelt element is found and not dropped, and every problem has
 * its line.
 */
public final class ProfileValidator {

  /** Windows editors put it before the text. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** HAPI's validator stumbles where {@code meta} is no object, and over an answer of the wrong type. */
  private static final Problem UNREADABLE = Problem.error(IssueType.STRUCTURE, "wrong-type", null,
      "Ada nilai yang jenisnya salah, sehingga isi tidak dapat diperiksa: \"meta\" harus objek, \"meta.profile\" daftar"
          + " alamat, dan jawaban formulir harus sejenis dengan pertanyaannya.",
      "A value is of the wrong type, so that the content cannot be checked: \"meta\" must be an object, \"meta.profile\""
          + " a list of addresses, and the answer to a form's question of the type that it asks for.");

  private final CompletableFuture<Engine> engine;

  /**
   * @param engine may still be loading; the first check waits for it
   */
  ProfileValidator(CompletableFuture<Engine> engine) {
    this.engine = engine;
  }

  /** A validator without a server, for the build and the command line. */
  public static ProfileValidator standalone(FhirContext context) throws IOException {
    return new ProfileValidator(CompletableFuture.completedFuture(Engine.warm(context, IlpPackage.load(context))));
  }

  /**
   * @param text the body as it was sent, already known to be well-formed
   * @param profiles canonical addresses of further profiles to check against
   * @return what is wrong, errors first; empty if nothing is
   */
  public List<Problem> validate(String text, String... profiles) {
    ValidationOptions options = new ValidationOptions();
    for (String profile : profiles) {
      options.addProfile(profile);
    }
    try {
      return Findings.essential(engine.join().validator().validateWithResult(text, options).getMessages().stream()
          .map(ValidatorMessages::problemOf)
          .flatMap(Optional::stream)
          .toList());
    } catch (ClassCastException | UnsupportedOperationException | UnprocessableEntityException e) {
      return List.of(UNREADABLE);
    }
  }

  /** Like {@code validate}, and says in front against which profile each resource was checked. */
  List<Problem> validateAloud(String text, String... profiles) {
    Map<String, String> routed = RoutedProfiles.record();
    try {
      List<Problem> problems = validate(text, profiles);
      return Stream.concat(routed.entrySet().stream().map(ProfileValidator::checkedAgainst), problems.stream()).toList();
    } finally {
      RoutedProfiles.end();
    }
  }

  private static Problem checkedAgainst(Map.Entry<String, String> routed) {
    return new Problem(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "profile", routed.getKey(), null,
        new Text("Diperiksa terhadap profil " + routed.getValue(), "Checked against the profile " + routed.getValue()));
  }

  /**
   * Checks text of which nothing is known yet.
   *
   * @return what is wrong, also if the text is no JSON or XML at all
   */
  public List<Problem> inspect(String text, String... profiles) {
    String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try {
      Wellformedness.check(body, body.stripLeading().startsWith("<") ? EncodingEnum.XML : EncodingEnum.JSON);
    } catch (ProblemException e) {
      return e.problems();
    }
    return validate(body, profiles);
  }

  /** The validator with all definitions at hand. */
  record Engine(FhirValidator validator) {

    /** One small check makes it load what every check needs. */
    static Engine warm(FhirContext context, IlpPackage ilp) {
      FhirInstanceValidator module = new FhirInstanceValidator(new IlpValidationSupport(context, ilp).chain());
      module.setValidatorPolicyAdvisor(new IlpPolicyAdvisor(new ProfileRouter(ilp)));
      module.setValidatorResourceFetcher(new ReferencedTypes());
      module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
      module.setAnyExtensionsAllowed(true);
      module.setErrorForUnknownProfiles(false);
      FhirValidator validator = context.newValidator().registerValidatorModule(module);
      validator.validateWithResult("{\"resourceType\":\"Patient\",\"gender\":\"female\"}");
      return new Engine(validator);
    }
  }
}
