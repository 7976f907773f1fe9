package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;

/**
 * What the validator knows: our package, FHIR itself, units and languages. It stays in memory; the database is not asked
 * while a visit waits.
 *
 * <p>Codes of systems that are not here (LOINC, SNOMED CT, ICD-10) are let through: the ministry does not check them
 * against a list either.
 */
final class IlpValidationSupport {

  private final IValidationSupport chain;

  /** The support for unknown systems is marked for removal, but HAPI 8.8.0 has no other that lets their codes through. */
  @SuppressWarnings("deprecation")
  IlpValidationSupport(FhirContext context, IlpPackage ilp) {
    UnknownCodeSystemWarningValidationSupport unknownSystems = new UnknownCodeSystemWarningValidationSupport(context);
    unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
    chain = new ValidationSupportChain(
        new LanguageCodes(context),
        ilp.support(context),
        new GuideForms(context, ilp),
        new LargeCodeSystems(context),
        new DefaultProfileValidationSupport(context),
        new CommonCodeSystemsTerminologyService(context),
        new InMemoryTerminologyServerValidationSupport(context),
        unknownSystems,
        new SnapshotGeneratingValidationSupport(context));
  }

  IValidationSupport chain() {
    return chain;
  }
}
