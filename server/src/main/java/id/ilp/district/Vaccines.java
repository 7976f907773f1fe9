package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The doses of the routine schedule, and how one is recorded. */
final class Vaccines {

  /** Later than this after its time a dose is a catch-up. */
  private static final int CATCH_UP_DAYS = 45;

  private static final Map<String, String> ROUTES = Map.of(
      "inj.intramuscular", "Injection Intramuscular",
      "inj.subcutaneous", "Injection Subcutaneous",
      "inj.intradermal", "Injection Intradermal",
      "O", "Oral");

  /**
   * One dose.
   *
   * @param days of age from which it is due
   */
  record Dose(String key, int days, int number, String programme, List<String> kfa, String cvx, String route,
      String lot) {

    /** Doses of one series need time between them. */
    String series() {
      return key.replaceAll("[0-9]+$", "");
    }
  }

  private static final int FIVE_YEARS = 5 * 365;

  private static final List<Dose> DOSES = Csv.read("vaccines.csv").stream()
      .map(row -> new Dose(row.get("key"), Integer.parseInt(row.get("days")), Integer.parseInt(row.get("dose")),
          row.get("programme"), row.get("kfa").isEmpty() ? List.of() : List.of(row.get("kfa").split("\\|")),
          row.get("cvx"), row.get("route"), row.get("lot")))
      .toList();

  /** Of the children who come to the posyandu. */
  static final List<Dose> SCHEDULE = DOSES.stream().filter(dose -> dose.days() < FIVE_YEARS).toList();

  private static final Map<String, Dose> BY_KEY =
      DOSES.stream().collect(Collectors.toMap(Dose::key, Function.identity()));

  private Vaccines() {}

  /** Records a dose of that day, or, of an earlier day, what the handbook says. */
  static void give(Visit visit, String key, LocalDate day) {
    Dose dose = BY_KEY.get(key);
    boolean now = day.equals(visit.day);
    ObjectNode immunization = Json.resource("Immunization").put("status", "completed")
        .<ObjectNode>set("vaccineCode", vaccine(dose))
        .<ObjectNode>set("patient", visit.person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("occurrenceDateTime", now ? visit.time(15) : Times.at(day, 9 * 60))
        .put("recorded", visit.time(20))
        .put("primarySource", now);
    if (!now) {
      immunization.set("reportOrigin", Json.concept(
          Json.coding(Systems.HL7 + "immunization-origin", "record", "Written Record")));
    }
    immunization.set("location", visit.place.site());
    if (now) {
      immunization.put("lotNumber", dose.lot() + day.getYear() % 100 + Times.twoDigits(day.getMonthValue()) + "A")
          .put("expirationDate", day.plusMonths(14).withDayOfMonth(1).toString());
    }
    immunization.set("route", Json.concept(Json.coding(Systems.ATC, dose.route(), ROUTES.get(dose.route()))));
    if (now && dose.route().equals("inj.intramuscular")) {
      immunization.set("doseQuantity", Json.object().put("value", new BigDecimal("0.5")).put("unit", "mL")
          .put("system", Systems.UNITS).put("code", "mL"));
    }
    immunization.set("performer", Json.list(Json.object().set("actor", visit.place.worker().reference())));
    boolean late = day.isAfter(visit.person.birth.plusDays(dose.days() + CATCH_UP_DAYS));
    immunization.set("reasonCode", Json.list(Json.concept(
        Json.coding(Systems.KEMKES_CODES + "immunization-reason", dose.programme(), ""),
        Json.coding(Systems.KEMKES_CODES + "immunization-routine-timing", late ? "IM-Kejar" : "IM-Ideal", ""))));
    immunization.set("protocolApplied", Json.list(protocol(dose)));
    visit.add(immunization);
  }

  private static ObjectNode protocol(Dose dose) {
    ObjectNode protocol = Json.object();
    if (dose.key().equals("hb0")) {
      protocol.put("series", "HB0");
    }
    return protocol.put("doseNumberPositiveInt", dose.number());
  }

  private static ObjectNode vaccine(Dose dose) {
    ArrayNode codings = Json.list();
    dose.kfa().forEach(code -> codings.add(Json.coding(Systems.KFA, code, "")));
    codings.add(Json.coding(Systems.CVX, dose.cvx(), ""));
    return Json.object().set("coding", codings);
  }
}
