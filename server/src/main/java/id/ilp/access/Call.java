package id.ilp.access;

import java.util.Set;

/**
 * What a request wants, as far as scopes decide it.
 *
 * @param right the letter of a SMART scope that it takes
 * @param type type of resource that it names, or {@code *} for all
 * @param alsoReads further types whose content the answer holds or depends on: includes, chains, sorting
 * @param elements what a search depends on, such as {@code Patient.identifier}, as far as the caller's kind asks for it
 */
record Call(ResourceScope.Right right, String type, Set<String> alsoReads, Set<String> elements) {

  Call {
    alsoReads = Set.copyOf(alsoReads);
    elements = Set.copyOf(elements);
  }
}
