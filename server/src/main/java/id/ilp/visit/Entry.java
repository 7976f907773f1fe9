package id.ilp.visit;

import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** One entry of a transaction, and where to point when something is wrong with it. */
final class Entry {

  private final int index;
  private final BundleEntryComponent component;
  private final String path;
  private boolean recognised;

  Entry(int index, BundleEntryComponent component, String path) {
    this.index = index;
    this.component = component;
    this.path = path;
  }

  int index() {
    return index;
  }

  BundleEntryComponent component() {
    return component;
  }

  /** FHIRPath of the resource: {@code Bundle.entry[2].resource}, or {@code Encounter} if it was sent alone. */
  String path() {
    return path;
  }

  Resource resource() {
    return component.getResource();
  }

  String fullUrl() {
    return component.getFullUrl();
  }

  boolean stores() {
    HTTPVerb method = component.getRequest().getMethod();
    return component.hasResource() && (method == HTTPVerb.POST || method == HTTPVerb.PUT);
  }

  /** A plain create, for which the server decides whether the resource is known already. */
  boolean creates() {
    return component.hasResource()
        && component.getRequest().getMethod() == HTTPVerb.POST
        && !component.getRequest().hasIfNoneExist();
  }

  /** From now on this entry amends a resource that is stored. */
  void amend(String id) {
    recognised = true;
    resource().setId(id);
    component.getRequest().setMethod(HTTPVerb.PUT).setUrl(resource().fhirType() + "/" + id);
  }

  /** Whether it was sent as new and is not. */
  boolean isRecognised() {
    return recognised;
  }

  /** {@code Type/id} if the entry writes to an id that is known before the transaction. */
  String target() {
    String url = component.getRequest().getUrl();
    return component.getRequest().getMethod() == HTTPVerb.PUT && !url.contains("?") ? url : null;
  }
}
