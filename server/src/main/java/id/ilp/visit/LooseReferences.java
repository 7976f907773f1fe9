package id.ilp.visit;

import id.ilp.platform.References;
import java.util.Map;

/**
 * Mends references that the ministry accepts though FHIR reads them otherwise: {@code Condition/<uuid>} for the entry
 * whose fullUrl is {@code urn:uuid:<uuid>}.
 */
final class LooseReferences {

  private LooseReferences() {}

  static void mend(Submission submission) {
    Map<String, Entry> byReference = submission.byReference();
    submission.storing().forEach(entry -> References.in(entry.resource()).forEach(found -> {
      String target = found.target();
      int slash = target.indexOf('/');
      if (slash < 0 || target.contains(":") || target.contains("?") || byReference.containsKey(target)) {
        return;
      }
      Entry meant = byReference.get("urn:uuid:" + target.substring(slash + 1));
      if (meant != null && meant.resource().fhirType().equals(target.substring(0, slash))) {
        found.reference().setReference(meant.fullUrl());
      }
    }));
  }
}
