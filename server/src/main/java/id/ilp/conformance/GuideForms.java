package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;

/** Hands the guide's questionnaires to the validator, so that answers are checked against their questions. */
final class GuideForms implements IValidationSupport {

  private final FhirContext context;
  private final Map<String, Questionnaire> byUrl;

  GuideForms(FhirContext context, IlpPackage ilp) {
    this.context = context;
    this.byUrl = ilp.resources().stream()
        .filter(Questionnaire.class::isInstance)
        .map(Questionnaire.class::cast)
        .collect(Collectors.toMap(Questionnaire::getUrl, Function.identity()));
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
    if (canonical == null || (type != null && !type.isAssignableFrom(Questionnaire.class))) {
      return null;
    }
    @SuppressWarnings("unchecked")
    T form = (T) byUrl.get(canonical.replaceAll("\\|.*$", ""));
    return form;
  }
}
