package id.ilp.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Follows references: into the submission first, into the store otherwise. Each stored resource is read once. */
final class VisitContext {

  private final Map<String, Entry> byReference;
  private final StoredResources stored;
  private final Map<String, Resource> read = new HashMap<>();

  VisitContext(Submission submission, StoredResources stored) {
    this.byReference = submission.byReference();
    this.stored = stored;
  }

  <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
    if (!reference.hasReference()) {
      return Optional.empty();
    }
    String target = reference.getReference();
    Entry entry = byReference.get(target);
    Resource resource = entry != null ? entry.resource() : fromStore(target);
    return Optional.ofNullable(resource).filter(type::isInstance).map(type::cast);
  }

  private Resource fromStore(String target) {
    if (target.contains(":") || target.contains("?") || target.startsWith("#") || !new IdType(target).hasResourceType()) {
      return null;
    }
    return read.computeIfAbsent(target, stored::read);
  }
}
