package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * FHIR's definition of CodeSystem without its rule csd-1, "all the codes shall be unique". The validator finds equal
 * codes anyway, in one pass; the rule's FHIRPath compares every code with every other, which takes twenty minutes for
 * the 91,592 areas of Indonesia.
 */
final class LargeCodeSystems implements IValidationSupport {

  private static final String URL = "http://hl7.org/fhir/StructureDefinition/CodeSystem";
  private static final String RULE = "csd-1";

  private final FhirContext context;
  private final StructureDefinition definition;

  LargeCodeSystems(FhirContext context) {
    this.context = context;
    // A copy: FHIR's own definitions are shared by all of the program.
    this.definition =
        ((StructureDefinition) new DefaultProfileValidationSupport(context).fetchStructureDefinition(URL)).copy();
    definition.getSnapshot().getElementFirstRep().getConstraint().removeIf(rule -> RULE.equals(rule.getKey()));
  }

  @Override
  public FhirContext getFhirContext() {
    return context;
  }

  @Override
  public IBaseResource fetchStructureDefinition(String url) {
    return URL.equals(url) ? definition : null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> T fetchResource(Class<T> type, String url) {
    return URL.equals(url) && type.isInstance(definition) ? (T) definition : null;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
    return (List<T>) List.of(definition);
  }
}
