package id.ilp.conformance;

import static org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService.ALL_LANGUAGES_VALUESET_URL;
import static org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService.LANGUAGES_VALUESET_URL;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * Lets every language of BCP 47 be a language. FHIR's short list is only preferred and lacks Indonesian, but HAPI 8.8.0
 * refuses what is not on it.
 */
final class LanguageCodes implements IValidationSupport {

  private final FhirContext context;

  LanguageCodes(FhirContext context) {
    this.context = context;
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext support, String url) {
    return LANGUAGES_VALUESET_URL.equals(url);
  }

  @Override
  public CodeValidationResult validateCode(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      String valueSetUrl) {
    return LANGUAGES_VALUESET_URL.equals(valueSetUrl)
        ? support.getRootValidationSupport()
            .validateCode(support, options, system, code, display, ALL_LANGUAGES_VALUESET_URL)
        : null;
  }

  @Override
  public CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext support,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      IBaseResource valueSet) {
    return valueSet instanceof ValueSet set
        ? validateCode(support, options, system, code, display, set.getUrl())
        : null;
  }
}
