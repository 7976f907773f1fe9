package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A JKN card, as the desk of a puskesmas takes it down: some are not valid any more. */
final class Insurance {

  private static final long FIRST_NUMBER = 9_900_000_000_000L;
  private static final int MOST_MEMBERS = 100;
  private static final LocalDate BEGAN = LocalDate.of(2019, 1, 1);

  private Insurance() {}

  static ObjectNode card(Person person, Family family, LocalDate day, Dice dice) {
    String number = String.valueOf(
        FIRST_NUMBER + (long) family.number * MOST_MEMBERS + family.members.indexOf(person));
    LocalDate start = person.birth.isAfter(BEGAN) ? person.birth : BEGAN;
    // Those whose contributions were not paid.
    boolean lapsed = person.birth.isBefore(BEGAN) && dice.percent(8);
    return Json.resource("Coverage")
        .<ObjectNode>set("identifier", Json.list(
            Json.identifier(Systems.NUMBERS + "insurance-subscriber/9999", number)))
        .put("status", lapsed ? "cancelled" : "active")
        .<ObjectNode>set("type", Json.concept(Json.coding(Systems.ILP_CODES + "coverage-kind", "jkn", "JKN")))
        .put("subscriberId", number)
        .<ObjectNode>set("beneficiary", person.reference())
        .<ObjectNode>set("period", Json.period(
            start.toString(), lapsed ? day.minusDays(dice.between(30, 300)).toString() : null))
        .set("payor", Json.list(Json.object().put("display", "BPJS Kesehatan")));
  }
}
