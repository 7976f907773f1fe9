package id.ilp.guide;

import org.hl7.fhir.r5.conformance.profile.BindingResolution;
import org.hl7.fhir.r5.conformance.profile.ProfileKnowledgeProvider;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;

/** Where HL7's renderers link to: our own pages, else FHIR's published specification. */
record Links(SimpleWorkerContext worker) implements ProfileKnowledgeProvider {

  static final String FHIR = "http://hl7.org/fhir/R4/";

  @Override
  public boolean isDatatype(String name) {
    return isKind(name, StructureDefinitionKind.COMPLEXTYPE) || isPrimitiveType(name);
  }

  @Override
  public boolean isPrimitiveType(String name) {
    return isKind(name, StructureDefinitionKind.PRIMITIVETYPE);
  }

  @Override
  public boolean isResource(String name) {
    return isKind(name, StructureDefinitionKind.RESOURCE);
  }

  @Override
  public boolean hasLinkFor(String name) {
    return isDatatype(name) || isResource(name);
  }

  @Override
  public String getLinkFor(String corePath, String name) {
    return FHIR + (isResource(name) ? name.toLowerCase() + ".html" : "datatypes.html#" + name);
  }

  @Override
  public BindingResolution resolveBinding(
      StructureDefinition profile, ElementDefinitionBindingComponent binding, String path) {
    return resolveBinding(profile, binding.getValueSet(), path);
  }

  @Override
  public BindingResolution resolveBinding(StructureDefinition profile, String url, String path) {
    ValueSet valueSet = worker.fetchResource(ValueSet.class, url);
    BindingResolution resolution = new BindingResolution(null, null);
    resolution.display = valueSet == null ? url : valueSet.present();
    resolution.url = pathOf(valueSet, url);
    return resolution;
  }

  @Override
  public String getLinkForProfile(StructureDefinition profile, String url) {
    StructureDefinition target = worker.fetchResource(StructureDefinition.class, url);
    return target == null ? null : pathOf(target, url) + "|" + target.present();
  }

  @Override
  public boolean prependLinks() {
    return false;
  }

  @Override
  public String getLinkForUrl(String corePath, String url) {
    return url;
  }

  @Override
  public String getCanonicalForDefaultContext() {
    return null;
  }

  @Override
  public String getDefinitionsName(Resource resource) {
    return null;
  }

  private static String pathOf(CanonicalResource resource, String url) {
    return resource != null && resource.hasWebPath() ? resource.getWebPath() : url;
  }

  private boolean isKind(String name, StructureDefinitionKind kind) {
    StructureDefinition definition = worker.fetchTypeDefinition(name);
    return definition != null && definition.getKind() == kind;
  }
}
