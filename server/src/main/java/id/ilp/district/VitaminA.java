package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Capsules, in February and August and after a birth: blue below a year of age, red from then on. */
final class VitaminA {

  private static final int YEAR_IN_MONTHS = 12;

  private VitaminA() {}

  static ObjectNode given(Visit visit) {
    boolean blue = visit.person.months(visit.day) < YEAR_IN_MONTHS;
    return Json.resource("Procedure").put("status", "completed")
        .<ObjectNode>set("category", Json.concept(
            Json.coding(Systems.SNOMED, "709543002", "Administration of vitamin")))
        .<ObjectNode>set("code", Json.concept(
            Json.coding(Systems.SNOMED, "767224000", "Administration of vitamin A")))
        .<ObjectNode>set("subject", visit.person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("performedDateTime", visit.time(15))
        .<ObjectNode>set("performer", Json.list(Json.object().set("actor", visit.place.worker().reference())))
        .set("usedCode", Json.list(Json.concept(
            Systems.ILP_CODES + "supplement", blue ? "vitamin-a-blue" : "vitamin-a-red")));
  }
}
