package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Somebody of the district. */
final class Person {

  final String name;
  final boolean female;
  final LocalDate birth;
  final String relation;
  final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  /** Null where the registry has given none, or nobody has seen it. */
  String nik;
  String recordNumber;
  String recordSystem;
  String mothersNik;
  /** The order of birth of twins; 0 for others. */
  int birthOrder;
  LocalDate died;
  /** The last day in this family, for those who moved. */
  LocalDate left;

  Person(String name, boolean female, LocalDate birth, String relation) {
    this.name = name;
    this.female = female;
    this.birth = birth;
    this.relation = relation;
  }

  Person with(Trait... more) {
    traits.addAll(Set.of(more));
    return this;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Completed years. */
  int years(LocalDate day) {
    return (int) ChronoUnit.YEARS.between(birth, day);
  }

  int months(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(birth, day);
  }

  /** A record number of the puskesmas, for those without a NIK. */
  void knownAs(String system, String number) {
    recordSystem = system;
    recordNumber = number;
  }

  ObjectNode reference() {
    String key = nik != null ? Systems.NIK + "|" + nik : recordSystem + "|" + recordNumber;
    return Json.reference("Patient?identifier=" + key, name);
  }

  ObjectNode resource(String familyCard, Village village, int neighbourhood) {
    ObjectNode patient = Json.resource("Patient");
    patient.set("extension", Json.list(
        Json.extension(Systems.KEMKES_EXTENSIONS + "citizenshipStatus", "valueCode", "WNI")));
    ArrayNode identifiers = patient.putArray("identifier");
    if (nik != null) {
      identifiers.add(Json.official(Systems.NIK, nik));
    } else {
      identifiers.add(Json.identifier(recordSystem, recordNumber));
    }
    if (mothersNik != null) {
      identifiers.add(Json.official(Systems.MOTHERS_NIK, mothersNik));
    }
    if (familyCard != null) {
      identifiers.add(Json.identifier(Systems.FAMILY_CARD, familyCard));
    }
    patient.put("active", true)
        .<ObjectNode>set("name", Json.list(Json.object().put("use", "official").put("text", name)))
        .put("gender", female ? "female" : "male")
        .put("birthDate", birth.toString());
    if (died != null) {
      patient.put("deceasedDateTime", Times.at(died, 10 * 60));
    }
    ObjectNode address = village.address("home", "Dusun 2, " + village.title());
    ((ArrayNode) address.get("extension").get(0).get("extension"))
        .add(Json.extension("rt", "valueCode", "0" + Times.twoDigits(1 + neighbourhood % 12)))
        .add(Json.extension("rw", "valueCode", "0" + Times.twoDigits(1 + neighbourhood % 4)));
    patient.set("address", Json.list(address));
    return patient.put("multipleBirthInteger", birthOrder);
  }
}
