package id.ilp.visit;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What a sender has just stored, and what it refers to. */
public interface StoredVisit {

  /**
   * @param path of the resource in the body
   * @param reference {@code Type/id} that it was stored as
   */
  record Part(String path, String reference, Resource resource) {}

  /** In the order of the body. */
  List<Part> parts();

  /** {@code Type/id} of what a reference within the visit names; empty if it names nothing. */
  Optional<String> locationOf(Reference reference);

  /** The resource that a reference leads to, of the visit or of the store. */
  <T extends Resource> Optional<T> follow(Reference reference, Class<T> type);
}
