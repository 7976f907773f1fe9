package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A family to be visited.
 *
 * @param id of the Group
 * @param name as lists show it, or null
 * @param village Kemendagri code, or null if nobody knows
 * @param organization id of the Organization that keeps it, or null
 * @param members {@code Patient/id} of those who belong to it on the day
 */
record Family(String id, String name, String village, String organization, List<String> members) {

  Family {
    members = List.copyOf(members);
  }

  String reference() {
    return "Group/" + id;
  }

  static Family of(String id, JsonNode group, String village, LocalDate day) {
    List<String> members = new ArrayList<>();
    for (JsonNode member : group.path("member")) {
      String person = member.path("entity").path("reference").asText("");
      if (person.startsWith("Patient/") && isThere(member, day) && !members.contains(person)) {
        members.add(person);
      }
    }
    return new Family(
        id, group.path("name").asText(null), village, idOf(group.path("managingEntity"), "Organization"), members);
  }

  /** The last day still counts. */
  private static boolean isThere(JsonNode member, LocalDate day) {
    return !member.path("inactive").asBoolean(false) && Care.compare(member.path("period").path("end"), day) >= 0;
  }

  /** Id in a reference of the type, or null. */
  static String idOf(JsonNode reference, String type) {
    String target = reference.path("reference").asText("");
    return target.startsWith(type + "/") ? target.substring(type.length() + 1).replaceFirst("/.*", "") : null;
  }
}
