package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The people of a family and the family itself. */
final class FamilyRecords {

  private final Family family;
  private final Entries entries;

  private FamilyRecords(Family family, Entries entries) {
    this.family = family;
    this.entries = entries;
  }

  static String of(Family family, Dice dice) {
    Entries entries = new Entries(dice);
    FamilyRecords records = new FamilyRecords(family, entries);
    ArrayNode members = Json.list();
    for (Person person : family.members) {
      String address = entries.post(records.patient(person));
      members.add(member(person, address, since(family, person), person.left, person.relation));
      if (person.left != null) {
        records.newHousehold(person, address);
      }
    }
    entries.post(records.group(family.identifierSystem(), family.identifierValue(), family.name, members));
    return entries.text();
  }

  private ObjectNode patient(Person person) {
    return person.resource(family.card, family.post.village(), family.number);
  }

  private static LocalDate since(Family family, Person person) {
    return person.birth.isAfter(family.since) ? person.birth : family.since;
  }

  private static ObjectNode member(Person person, String address, LocalDate from, LocalDate until, String relation) {
    ObjectNode member = Json.object()
        .<ObjectNode>set("extension", Json.list(Json.extension(Systems.ILP_EXTENSIONS + "household-relation",
            "valueCodeableConcept", Json.concept(Systems.ILP_CODES + "household-relation", relation))))
        .<ObjectNode>set("entity", Json.reference(address, person.name))
        .set("period", Json.period(from.toString(), until == null ? null : until.toString()));
    return until == null ? member : member.put("inactive", true);
  }

  /** Whoever left keeps house elsewhere; the card has not been changed yet. */
  private void newHousehold(Person person, String address) {
    ArrayNode members = Json.list(member(person, address, person.left.plusDays(1), null, "head"));
    entries.post(group(Systems.HOUSEHOLD + family.post.centre().number(),
        family.post.village().slug() + "-" + family.number + "-baru", "Keluarga baru " + person.name, members));
  }

  private ObjectNode group(String system, String value, String name, ArrayNode members) {
    return Json.resource("Group")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(system, value)))
        .put("active", true).put("type", "person").put("actual", true)
        .put("name", name)
        .put("quantity", members.size())
        .<ObjectNode>set("managingEntity",
            Json.reference("Organization/" + family.post.pustu(), family.post.pustuName()))
        .set("member", members);
  }

  /** The same person again, registered elsewhere without a NIK and with a slip of the pen in the name. */
  static Person doubleOf(Person person, Family family) {
    Person copy = new Person(slip(person.name), person.female, person.birth, person.relation);
    copy.knownAs(Systems.NUMBERS + "mrn/" + family.post.centre().number(),
        "RM-" + family.number + "-" + family.members.indexOf(person) + "-B");
    return copy;
  }

  static String second(Person copy, Family family, Dice dice) {
    Entries entries = new Entries(dice);
    entries.post(copy.resource(null, family.post.village(), family.number));
    return entries.text();
  }

  /** The last vowel of the first name becomes another. */
  private static String slip(String name) {
    int end = name.indexOf(' ');
    for (int i = end - 1; i > 0; i--) {
      int vowel = "aeiou".indexOf(name.charAt(i));
      if (vowel >= 0) {
        return name.substring(0, i) + "eiyoa".charAt(vowel) + name.substring(i + 1);
      }
    }
    return name + "a";
  }
}
