package id.ilp.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** What a client wants stored in one go: a transaction, or a single resource treated as one. */
final class Submission {

  private final Bundle bundle;
  private final boolean single;
  private final List<Entry> entries = new ArrayList<>();

  private Submission(Bundle bundle, boolean single) {
    this.bundle = bundle;
    this.single = single;
    for (BundleEntryComponent component : bundle.getEntry()) {
      int index = entries.size();
      if (component.hasFullUrl() && !component.getFullUrl().startsWith("urn:")) {
        // Only a urn: is an entry's alone. "Patient/1" would stand for somebody who is stored, unseen by every check.
        component.setFullUrl(null);
      }
      String path = single ? component.getResource().fhirType() : "Bundle.entry[" + index + "].resource";
      entries.add(new Entry(index, component, path));
    }
  }

  static Submission of(Bundle transaction) {
    return new Submission(transaction, false);
  }

  /** One resource sent alone, with the method and address that a transaction would give it. */
  static Submission of(Resource resource, HTTPVerb method, String url) {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    BundleEntryComponent entry = bundle.addEntry().setResource(resource);
    entry.getRequest().setMethod(method).setUrl(url);
    return new Submission(bundle, true);
  }

  /** A copy that may be changed, for one try. */
  Submission copy() {
    return new Submission(bundle.copy(), single);
  }

  Bundle bundle() {
    return bundle;
  }

  boolean isSingle() {
    return single;
  }

  List<Entry> entries() {
    return entries;
  }

  Stream<Entry> storing() {
    return entries.stream().filter(Entry::stores);
  }

  /** Entries by the address that references use for them: {@code urn:uuid:…} or {@code Type/id}. */
  Map<String, Entry> byReference() {
    Map<String, Entry> byReference = new HashMap<>();
    storing().forEach(entry -> {
      if (entry.fullUrl() != null) {
        byReference.put(entry.fullUrl(), entry);
      }
      if (entry.target() != null) {
        byReference.put(entry.target(), entry);
      }
    });
    return byReference;
  }
}
