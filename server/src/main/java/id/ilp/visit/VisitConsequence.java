package id.ilp.visit;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * What follows from a visit and is stored with it, in the same transaction: a danger sign on a sheet becomes a task for
 * the pustu. It runs with the server's rights, after everything of the visit has its id.
 */
public interface VisitConsequence {

  /**
   * What is to be stored. It must be known by an identifier of {@link id.ilp.identity.KeyRules}, so that it is there
   * once, and must not be stored yet.
   *
   * @param visit what was stored
   */
  List<Derived> of(StoredVisit visit);

  /**
   * @param path of the resource in the body from which it follows, for the answer to name
   * @param resource to store; what others refer to bears a {@code urn:uuid} as its id
   */
  record Derived(String path, Resource resource) {}
}
