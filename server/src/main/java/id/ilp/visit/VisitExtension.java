package id.ilp.visit;

import id.ilp.platform.Problem;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What another part of the server has to say about what a client stores, or adds to it. Called within the transaction
 * that stores it, with the server's eyes, after what is known already was recognised.
 */
public interface VisitExtension {

  /**
   * A resource that is about to be stored.
   *
   * @param path FHIRPath of it in the body
   * @param reference by which others in the same transaction refer to it
   * @param stored id if it amends one that is stored, or null
   * @param sentAgain whether the sender meant to create it and the server knew it already
   */
  record Part(String path, String reference, String stored, boolean sentAgain, Resource resource) {}

  /** All that a client stores in one go. */
  interface Sent {

    List<Part> parts();

    /** What a reference leads to, among the parts or in the store; empty if it is of another type or leads nowhere. */
    <T extends Resource> Optional<T> follow(Reference reference, Class<T> type);
  }

  /** Changes what is about to be stored, where a sender cannot know what has become of it. */
  default void prepare(Sent sent) {}

  /** Errors refuse the whole with 422; warnings are told, and it is stored. */
  default List<Problem> check(Sent sent) {
    return List.of();
  }

  /**
   * @param part that creates
   * @return id of the stored resource that the sender means by it and does not know; empty if it is new
   */
  default Optional<String> meant(Part part, Sent sent) {
    return Optional.empty();
  }

  /** Further resources to create. They are not part of the answer to the client. */
  default List<Resource> derived(Sent sent) {
    return List.of();
  }
}
