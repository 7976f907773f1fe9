package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ValidationOptions;
import id.ilp.platform.Problem;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * Checks a resource or Bundle, as text, against FHIR and against the ILP profile of each resource in it.
 *
 * <p>It reads the text, not a parsed object, so that a misspelt element is found and not dropped, and every problem has
 * its line.
 */
public final class ProfileValidator {

  private final FhirValidator validator;

  ProfileValidator(FhirContext context, IlpValidationSupport support) {
    FhirInstanceValidator module = new FhirInstanceValidator(support.chain());
    module.setValidatorPolicyAdvisor(new IlpPolicyAdvisor());
    module.setValidatorResourceFetcher(new ReferencedTypes());
    module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    module.setAnyExtensionsAllowed(true);
    module.setErrorForUnknownProfiles(false);
    validator = context.newValidator().registerValidatorModule(module);
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
    return Findings.essential(validator.validateWithResult(text, options).getMessages().stream()
        .map(ValidatorMessages::problemOf)
        .flatMap(Optional::stream)
        .toList());
  }
}
