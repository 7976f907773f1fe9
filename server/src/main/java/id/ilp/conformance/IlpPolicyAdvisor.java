package id.ilp.conformance;

import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IMessagingServices;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/** Has the validator check every resource, also inside a Bundle, against the ILP profile of its kind. */
final class IlpPolicyAdvisor extends FhirDefaultPolicyAdvisor {

  private final ProfileRouter router;

  IlpPolicyAdvisor(ProfileRouter router) {
    this.router = router;
  }

  @Override
  public List<StructureDefinition> getImpliedProfilesForResource(
      IResourceValidator validator,
      Object appContext,
      String stackPath,
      ElementDefinition definition,
      StructureDefinition structure,
      Element resource,
      boolean valid,
      IMessagingServices messagingServices,
      List<ValidationMessage> messages) {
    return router.profileOf(resource)
        .map(url -> validator.getContext().fetchResource(StructureDefinition.class, url))
        .map(profile -> {
          RoutedProfiles.add(stackPath, profile.getIdPart());
          return profile;
        })
        // What a resource claims is checked anyway; once is enough.
        .filter(profile -> !claims(resource, profile.getUrl()))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean claims(Element resource, String profile) {
    return resource.getChildren("meta").stream()
        .flatMap(meta -> meta.getChildren("profile").stream())
        .anyMatch(claim -> profile.equals(claim.primitiveValue()));
  }

  @Override
  public ReferenceValidationPolicy policyForReference(
      IResourceValidator validator, Object appContext, String path, String url, ReferenceDestinationType destination) {
    return ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS;
  }
}
