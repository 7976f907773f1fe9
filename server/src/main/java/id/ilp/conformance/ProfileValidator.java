package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import id.ilp.platform.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * Checks a resource or Bundle, as text, against FHIR and against the ILP profile of each resource in it.
 *
 * <p>It reads the text, not a parsed object, so that a misspelt element is found and not dropped, and every problem has
 * its line.
 */
public final class ProfileValidator {

  private final CompletableFuture<Engine> engine;

  /**
   * @param engine may still be loading; the first check waits for it
   */
  ProfileValidator(CompletableFuture<Engine> engine) {
    this.engine = engine;
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
    return Findings.essential(engine.join().validator().validateWithResult(text, options).getMessages().stream()
        .map(ValidatorMessages::problemOf)
        .flatMap(Optional::stream)
        .toList());
  }

  /** The validator with all definitions at hand. */
  record Engine(FhirValidator validator) {

    /** One small check makes it load what every check needs. */
    static Engine warm(FhirContext context, IlpPackage ilp) {
      FhirInstanceValidator module = new FhirInstanceValidator(new IlpValidationSupport(context, ilp).chain());
      module.setValidatorPolicyAdvisor(new IlpPolicyAdvisor());
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
