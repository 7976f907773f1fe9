package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Contraception: after a birth with the ministry's code, else with codes of the services. */
final class FamilyPlanning {

  private static final List<String> REASONS = List.of(
      "Suami belum setuju", "Takut efek samping", "Masih berunding dengan suami");

  /** A method, and the service that provides it. */
  private record Method(String code, String name, String service, String serviceName) {}

  private static final Method INJECTION =
      new Method("injection", "Suntik", "contraceptive-injection", "Suntik KB");
  private static final Method PILL = new Method("pill", "Pil", "contraceptive-pill", "Pil KB");
  private static final Method IMPLANT =
      new Method("implant", "Implan", "contraceptive-implant", "Implan KB");
  private static final Method DEVICE = new Method("iud", "AKDR", "intrauterine-device", "AKDR");

  private FamilyPlanning() {}

  /** Offered at the last visit after a birth: taken up, or not. */
  static ObjectNode afterBirth(Visit visit, Dice dice) {
    ObjectNode service =
        Json.coding(Systems.KEMKES_CODES + "clinical-term", "PC000004", "KB Pasca Persalinan");
    if (!dice.percent(70)) {
      return refused(visit.procedure("not-done", service), dice);
    }
    Method method = methodAt(visit, dice);
    return visit.procedure("completed", service,
        Json.coding(Systems.ILP_CODES + "contraceptive-method", method.code, method.name));
  }

  static ObjectNode used(Visit visit, Dice dice) {
    return visit.procedure("completed", serviceOf(methodAt(visit, dice)));
  }

  static ObjectNode declined(Visit visit, Dice dice) {
    return refused(visit.procedure("not-done", serviceOf(methodAt(visit, dice))), dice);
  }

  private static ObjectNode serviceOf(Method method) {
    return Json.coding(Systems.SERVICE, method.service, method.serviceName);
  }

  private static ObjectNode refused(ObjectNode procedure, Dice dice) {
    return procedure.set("statusReason", Json.object().put("text", dice.one(REASONS)));
  }

  /** A posyandu has injections and pills only. */
  private static Method methodAt(Visit visit, Dice dice) {
    int share = dice.below(visit.place.setting().equals("posyandu") ? 75 : 100);
    return share < 58 ? INJECTION : share < 75 ? PILL : share < 92 ? IMPLANT : DEVICE;
  }
}
