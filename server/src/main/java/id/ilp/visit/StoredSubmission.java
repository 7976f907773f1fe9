package id.ilp.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A submission after it was stored. */
final class StoredSubmission implements StoredVisit {

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> locations = new HashMap<>();
  private final VisitContext context;

  /**
   * @param locations {@code Type/id} of each entry
   */
  StoredSubmission(Submission submission, List<String> locations, VisitContext context) {
    this.context = context;
    submission.storing().forEach(entry -> {
      String location = locations.get(entry.index());
      parts.add(new Part(entry.path(), location, entry.resource()));
      if (entry.fullUrl() != null) {
        this.locations.put(entry.fullUrl(), location);
      }
    });
  }

  @Override
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  @Override
  public Optional<String> locationOf(Reference reference) {
    return Optional.ofNullable(reference.getReference())
        .map(target -> locations.getOrDefault(target, target))
        .map(target -> target.replaceFirst("/_history/.*$", ""))
        .filter(target -> !target.contains(":") && !target.startsWith("#"));
  }

  @Override
  public <T extends Resource> Optional<T> follow(Reference reference, Class<T> type) {
    Optional<T> sent = locationOf(reference).flatMap(location -> parts.stream()
        .filter(part -> part.reference().equals(location)).map(Part::resource)
        .filter(type::isInstance).map(type::cast).findFirst());
    return sent.or(() -> context.follow(reference, type));
  }
}
