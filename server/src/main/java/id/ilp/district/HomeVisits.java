package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** A kader's visits: done, missed or refused, and the danger signs she finds. */
final class HomeVisits {

  private final Story story;

  HomeVisits(Story story) {
    this.story = story;
  }

  void tell() {
    LocalDate day = story.today.minusDays(story.dice.between(12, 320));
    String outcome = story.family.homeVisit;
    if ("done".equals(outcome)) {
      List<Person> members = story.family.members.stream().filter(member -> story.possible(member, day)).toList();
      members.stream().limit(2).forEach(member -> routine(member, day, members));
    } else if (outcome != null) {
      story.note(day, entries -> entries.post(appointment(day, outcome)));
    }
    for (Person member : story.family.members) {
      if (member.has(Trait.DANGER_OPEN)) {
        danger(member, story.today.minusDays(story.dice.between(1, 5)), false);
      }
      if (member.has(Trait.DANGER_CLOSED)) {
        danger(member, story.today.minusDays(story.dice.between(20, 120)), true);
      }
    }
  }

  /** The first who is visited tells about the family. */
  private void routine(Person person, LocalDate day, List<Person> members) {
    story.visit(person, story.post().home(story.family.kader), day, visit -> {
      visit.type(Systems.ILP_CODES + "home-visit-kind", "routine").cluster(cluster(person, day));
      visit.encounter.set("appointment", Json.list(Json.reference(visit.add(appointment(day, "done")))));
      if (person.years(day) >= 18) {
        visit.number("systolic", story.dice.around(100, 152)).number("diastolic", story.dice.around(62, 94));
      }
      if (person == members.get(0)) {
        new HouseholdFacts(story.family, visit).tell(members);
      }
    });
  }

  /** One for the family, whoever of its members is visited. */
  private ObjectNode appointment(LocalDate day, String outcome) {
    String number = story.post().home(story.family.kader).number();
    ObjectNode appointment = Json.resource("Appointment")
        .<ObjectNode>set("identifier", Json.list(
            Json.identifier(Systems.NUMBERS + "appointment/" + number, story.number("KR", 1))))
        .<ObjectNode>set("extension", Json.list(Json.extension(Systems.ILP_EXTENSIONS + "scheduled-household",
            "valueReference", Json.reference(story.family.reference(), story.family.name))))
        .put("status", switch (outcome) {
          case "done" -> "fulfilled";
          case "missed" -> "noshow";
          default -> "cancelled";
        });
    if (outcome.equals("refused")) {
      appointment.set("cancelationReason", Json.concept(
          Json.coding(Systems.HL7 + "appointment-cancellation-reason", "pat", "Patient")));
    }
    appointment.set("serviceType", Json.list(Json.concept(Json.coding(Systems.SETTING, "home", "Rumah"))));
    appointment.set("reasonCode", Json.list(Json.concept(
        Json.coding(Systems.ILP_CODES + "home-visit-kind", "routine", "Kunjungan rutin"))));
    appointment.put("start", Times.at(day, 9 * 60)).put("end", Times.at(day, 10 * 60));
    if (!outcome.equals("done")) {
      appointment.put("comment",
          outcome.equals("missed") ? "Rumah kosong, keluarga di kebun." : "Keluarga belum mau dikunjungi.");
    }
    return appointment.set("participant", Json.list(Json.object()
        .<ObjectNode>set("actor", story.family.kader.reference()).put("status", "accepted")));
  }

  /** A kader finds it, and the pustu is told at once. */
  private void danger(Person person, LocalDate day, boolean dealtWith) {
    Worker kader = story.family.kader;
    String sign = sign(person, day);
    story.visit(person, story.post().home(kader), day, visit -> {
      visit.type(Systems.ILP_CODES + "home-visit-kind", "special").cluster(cluster(person, day));
      visit.encounter.set("extension", Json.list(Json.extension(Systems.ILP_EXTENSIONS + "home-visit-finding",
          "valueCodeableConcept", finding())));
      String end = dealtWith ? Times.at(day.plusDays(1), 9 * 60) : null;
      String flag = visit.add(Json.resource("Flag").put("status", dealtWith ? "inactive" : "active")
          .<ObjectNode>set("category", Json.list(finding()))
          .<ObjectNode>set("code", Json.object().put("text", sign))
          .<ObjectNode>set("subject", person.reference())
          .<ObjectNode>set("period", Json.period(visit.time(5), end))
          .<ObjectNode>set("encounter", Json.reference(visit.address))
          .set("author", kader.reference()));
      visit.add(task(visit, flag, sign, end));
    });
  }

  private ObjectNode task(Visit visit, String flag, String sign, String end) {
    ObjectNode task = Json.resource("Task")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(Systems.NUMBERS + "task/" + visit.place.number(),
            story.number("TL", story.family.members.indexOf(visit.person)) + (end == null ? "" : "-S"))))
        .put("status", end == null ? "requested" : "completed")
        .<ObjectNode>set("businessStatus", Json.concept(
            Systems.ILP_CODES + "follow-up-status", end == null ? "open" : "resolved"))
        .put("intent", "order").put("priority", "stat")
        .<ObjectNode>set("code", finding())
        .put("description", sign)
        .<ObjectNode>set("focus", Json.reference(flag))
        .<ObjectNode>set("for", visit.person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("authoredOn", visit.time(8))
        .put("lastModified", end == null ? visit.time(8) : end)
        .<ObjectNode>set("requester", visit.place.worker().reference())
        .set("owner", Json.reference("Organization/" + story.post().pustu(), story.post().pustuName()));
    if (end != null) {
      task.set("output", Json.list(Json.object()
          .<ObjectNode>set("type", Json.object().put("text", "Hasil"))
          .put("valueString", "Dikunjungi petugas pustu hari itu juga, sudah ditangani.")));
    }
    return task;
  }

  private static ObjectNode finding() {
    return Json.concept(Json.coding(Systems.FINDING, "danger-sign", "Tanda bahaya"));
  }

  private String cluster(Person person, LocalDate day) {
    return person.years(day) < 18 || isPregnant(person) ? "maternal-child" : "adult-elderly";
  }

  private boolean isPregnant(Person person) {
    return story.family.pregnancies.stream().anyMatch(each -> each.mother() == person);
  }

  private String sign(Person person, LocalDate day) {
    return isPregnant(person) ? "Sakit kepala hebat dan bengkak pada wajah"
        : person.years(day) < 5 ? "Anak demam tinggi dan tidak mau minum"
        : "Sesak napas dan sangat lemah";
  }
}
