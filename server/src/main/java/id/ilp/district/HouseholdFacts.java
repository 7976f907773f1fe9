package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** What a kader writes down about a family at her visit: the family sheet, and the house as she sees it. */
final class HouseholdFacts {

  private final Family family;
  private final Visit visit;

  HouseholdFacts(Family family, Visit visit) {
    this.family = family;
    this.visit = visit;
  }

  /** @param members who belong to the family on that day */
  void tell(List<Person> members) {
    visit.add(inspection());
    visit.add(sheet(members));
  }

  private ObjectNode inspection() {
    House house = family.house;
    return Json.resource("Observation").put("status", "final")
        .<ObjectNode>set("category", Json.list(Json.concept(
            Json.coding(Systems.HL7 + "observation-category", "survey", "Survey"))))
        .<ObjectNode>set("code", Json.concept(code("environment-inspection", "Inspeksi kesehatan lingkungan")))
        .<ObjectNode>set("subject", household())
        .put("effectiveDateTime", visit.time(12))
        .<ObjectNode>set("performer", Json.list(visit.place.worker().reference()))
        .put("valueBoolean", house.isHealthy())
        .set("component", Json.list(
            seen("clean-water", house.water()), seen("protected-water", house.waterProtected()),
            seen("toilet", house.toilet()), seen("sanitary-toilet", house.toiletSanitary()),
            seen("ventilation", house.ventilated()), seen("free-of-larvae", house.freeOfLarvae())));
  }

  private static ObjectNode seen(String code, boolean value) {
    return Json.object().<ObjectNode>set("code", Json.concept(code(code, ""))).put("valueBoolean", value);
  }

  private static ObjectNode code(String code, String display) {
    return Json.coding(Systems.ILP_CODES + "disease-observation", code, display);
  }

  private ObjectNode household() {
    return Json.reference(family.reference(), family.name);
  }

  private ObjectNode sheet(List<Person> members) {
    House house = family.house;
    ArrayNode items = Json.list(item("1",
        asked("1.1", Json.object().put("valueDate", visit.day.toString())),
        asked("1.2", Json.object().put("valueString", family.post.posyanduName())),
        asked("1.7", Json.object().put("valueString", members.get(0).name))));
    members.forEach(member -> items.add(item("2", ofMember(member))));
    items.add(item("3", answers(
        says("3.1", house.insured()), says("3.2", house.water()),
        house.water() ? asked("3.3", choice("form-answer", house.waterProtected() ? "borehole" : "dug-well")) : null,
        house.water() ? says("3.4", house.waterProtected()) : null,
        says("3.5", house.toilet()), house.toilet() ? says("3.6", house.toiletSanitary()) : null,
        says("3.7", house.ventilated()),
        says("3.8", somebody(members, Trait.MENTAL_DISORDER)),
        says("3.9", somebody(members, Trait.TB_TREATED, Trait.TB_DEFAULTED)),
        says("3.10", somebody(members, Trait.HYPERTENSION)), says("3.11", somebody(members, Trait.DIABETES)))));
    return Json.resource("QuestionnaireResponse")
        .put("questionnaire", Systems.ILP + "Questionnaire/household-sheet").put("status", "completed")
        .<ObjectNode>set("subject", household())
        .put("authored", visit.time(14))
        .<ObjectNode>set("author", visit.place.worker().reference())
        .<ObjectNode>set("source", visit.person.reference())
        .set("item", items);
  }

  private static ObjectNode[] ofMember(Person member) {
    return answers(
        asked("2.1", Json.object().put("valueString", member.name)),
        member.nik == null ? null : asked("2.2", Json.object().put("valueString", member.nik)),
        asked("2.3", Json.object().put("valueDate", member.birth.toString())),
        asked("2.4", Json.object().set("valueCoding", Json.coding("http://hl7.org/fhir/administrative-gender",
            member.female ? "female" : "male", member.female ? "Female" : "Male"))),
        asked("2.5", choice("household-relation", member.relation)));
  }

  private static boolean somebody(List<Person> members, Trait... traits) {
    return members.stream().anyMatch(member -> Arrays.stream(traits).anyMatch(member::has));
  }

  /** Without the questions that are not asked. */
  private static ObjectNode[] answers(ObjectNode... all) {
    return Arrays.stream(all).filter(each -> each != null).toArray(ObjectNode[]::new);
  }

  private static ObjectNode item(String link, ObjectNode... items) {
    return Json.object().put("linkId", link).set("item", Json.list(items));
  }

  private static ObjectNode asked(String link, ObjectNode answer) {
    return Json.object().put("linkId", link).set("answer", Json.list(answer));
  }

  private static ObjectNode says(String link, boolean value) {
    return asked(link, Json.object().put("valueBoolean", value));
  }

  private static ObjectNode choice(String system, String code) {
    return Json.object().set("valueCoding", Json.coding(Systems.ILP_CODES + system, code, ""));
  }
}
