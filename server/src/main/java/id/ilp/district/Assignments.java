package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Which families the kader of a posyandu look after, once all of them are known. */
final class Assignments {

  private Assignments() {}

  static String of(Post post, List<Family> families, LocalDate today, Dice dice) {
    Entries entries = new Entries(dice);
    for (Worker kader : post.kader()) {
      ObjectNode role = Staff.kaderRole(kader, post, today);
      ArrayNode households = role.putArray("extension");
      families.stream().filter(family -> family.kader.equals(kader)).forEach(family ->
          households.add(Json.extension(Systems.ILP_EXTENSIONS + "assigned-household", "valueReference",
              Json.reference(family.reference(), family.name))));
      if (!households.isEmpty()) {
        entries.put(role);
      }
    }
    return entries.text();
  }
}
