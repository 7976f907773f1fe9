package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Invents health workers and kader, and writes who works where since when. */
final class Staff {

  private static final List<String> LEVELS = List.of("purwa", "purwa", "madya", "madya", "utama");

  private static final int KADER_DAYS = 400;

  private final Register register;
  private final Names names;
  private final Dice dice;
  private final LocalDate today;
  private int licensed;

  Staff(Register register, Names names, Dice dice, LocalDate today) {
    this.register = register;
    this.names = names;
    this.dice = dice;
    this.today = today;
  }

  /** Somebody new with a licence. */
  Worker professional(String id, Duty duty, Entries entries) {
    boolean female = duty == Duty.MIDWIFE || dice.percent(60);
    Worker worker = new Worker(id, duty.titled(names.full(female, dice)));
    ObjectNode practitioner = person(worker, female, dice.between(25, 56), "ilp-practitioner");
    ((ArrayNode) practitioner.get("identifier")).add(
        Json.official(Systems.KEMKES + "id/nakes-his-number", "N9954" + (10_000 + ++licensed)));
    entries.put(practitioner);
    return worker;
  }

  /** A volunteer of a posyandu. */
  Worker kader(String id, Entries entries) {
    Worker worker = new Worker(id, names.full(true, dice));
    ObjectNode practitioner = person(worker, true, dice.between(22, 58), "ilp-kader");
    String since = today.minusDays(dice.between(400, 1500)).toString();
    practitioner.set("qualification", Json.list(
        qualification("kader-level", dice.one(LEVELS), since),
        qualification("kader-skill", "home-visit", since)));
    entries.put(practitioner);
    return worker;
  }

  private ObjectNode person(Worker worker, boolean female, int age, String profile) {
    LocalDate birth = today.minusYears(age).minusDays(dice.below(365));
    return Facilities.resource("Practitioner", worker.id(), profile)
        .<ObjectNode>set("identifier", Json.list(Json.official(Systems.NIK, register.nik(birth, female))))
        .put("active", true)
        .<ObjectNode>set("name", Json.list(Json.object().put("use", "official").put("text", worker.name())))
        .put("gender", female ? "female" : "male")
        .put("birthDate", birth.toString());
  }

  private static ObjectNode qualification(String system, String code, String since) {
    return Json.object().<ObjectNode>set("code", Json.concept(Systems.ILP_CODES + system, code))
        .set("period", Json.period(since, null));
  }

  /**
   * Who works where as what.
   *
   * @param until the last day, or null
   * @param service of the puskesmas, or null
   * @param rank {@code cluster-lead} or {@code cluster-member} of it, or null
   */
  static ObjectNode role(Worker worker, String organization, String code, LocalDate since, LocalDate until,
      String service, String rank) {
    ObjectNode role = Facilities.resource("PractitionerRole", worker.id() + "-role",
            code.equals("kader") ? "ilp-kader-role" : "ilp-staff-role")
        .put("active", until == null)
        .<ObjectNode>set("period", Json.period(since.toString(), until == null ? null : until.toString()))
        .<ObjectNode>set("practitioner", worker.reference())
        .<ObjectNode>set("organization", Json.reference("Organization/" + organization));
    ArrayNode codes = role.putArray("code").add(Json.concept(Systems.STAFF_ROLE, code));
    if (service != null) {
      codes.add(Json.concept(Systems.STAFF_ROLE, rank));
      role.set("healthcareService", Json.list(Json.reference("HealthcareService/" + service)));
    }
    return role;
  }

  /** A kader of the posyandu, for more than a year. */
  static ObjectNode kaderRole(Worker kader, Post post, LocalDate today) {
    return role(kader, post.posyandu(), "kader", today.minusDays(KADER_DAYS), null, null, null);
  }

  LocalDate longAgo() {
    return today.minusDays(dice.between(500, 3000));
  }

  /** The team of a pustu with whoever is in it today. */
  static ObjectNode team(Post post, LocalDate since, int kader) {
    ArrayNode participants = Json.list();
    if (post.nurse() != null) {
      participants.add(participant("nurse", post.nurse()));
    }
    if (post.midwife() != null) {
      participants.add(participant("midwife", post.midwife()));
    }
    post.kader().stream().limit(kader).forEach(each -> participants.add(participant("kader", each)));
    return Facilities.resource("CareTeam", post.pustu() + "-tim", "ilp-pustu-team")
        .put("status", "active")
        .<ObjectNode>set("category", Json.list(Json.concept(Systems.ILP_CODES + "care-team-kind", "pustu-team")))
        .put("name", "Tim Pustu " + post.village().name())
        .<ObjectNode>set("period", Json.period(since.toString(), null))
        .<ObjectNode>set("participant", participants)
        .set("managingOrganization", Json.list(Json.reference("Organization/" + post.pustu())));
  }

  private static ObjectNode participant(String role, Worker worker) {
    return Json.object().<ObjectNode>set("role", Json.list(Json.concept(Systems.STAFF_ROLE, role)))
        .set("member", worker.reference());
  }
}
