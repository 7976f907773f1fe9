package id.ilp.homevisit;

import java.util.Set;

/**
 * A kader who visits families.
 *
 * @param role id of her PractitionerRole
 * @param practitioner {@code Practitioner/id}, or null
 * @param name as lists show it, or null
 * @param organization id of the posyandu or pustu that she works at
 * @param villages Kemendagri codes of where it is, or beginnings of them
 * @param assigned ids of the families in her care
 */
record Kader(
    String role, String practitioner, String name, String organization, Set<String> villages, Set<String> assigned) {

  Kader {
    villages = Set.copyOf(villages);
    assigned = Set.copyOf(assigned);
  }

  String reference() {
    return "PractitionerRole/" + role;
  }
}
