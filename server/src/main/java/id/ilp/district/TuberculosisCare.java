package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** TB: found, treated month by month, cured or lost, and contacts at home. The medicines are fetched monthly. */
final class TuberculosisCare {

  private static final int MONTH = 30;
  private static final int INTENSIVE_MONTHS = 2;
  private static final List<String> SYMPTOMS = List.of("prolonged-cough", "prolonged-fever", "weight-loss");

  private final Story story;
  private final Person person;

  TuberculosisCare(Story story, Person person) {
    this.story = story;
    this.person = person;
  }

  void tell() {
    if (person.has(Trait.TB_TREATED)) {
      treatment(95, 3, null, null);
    } else if (person.has(Trait.TB_CURED)) {
      treatment(310, 6, "cured", "Sembuh");
    } else if (person.has(Trait.TB_DEFAULTED)) {
      treatment(170, 2, "loss-to-follow-up", "");
    }
    if (person.has(Trait.TB_CONTACT)) {
      Place home = story.post().home(story.post().building().worker());
      story.visit(person, home, story.today.minusDays(85), visit -> {
        visit.type(Systems.ILP_CODES + "home-visit-kind", "special").cluster("communicable-disease")
            .helper(story.family.kader).diagnosis("Z20.1");
        symptoms(visit, false);
      });
    }
  }

  private void treatment(int daysAgo, int months, String outcome, String display) {
    LocalDate begin = story.today.minusDays(daysAgo);
    Place room = story.post().centre().room(Room.ADULT);
    String number = story.number("TB", story.family.members.indexOf(person));
    Course intensive = new Course(story, person, "oat-intensif", MONTH, INTENSIVE_MONTHS);
    Course further = new Course(story, person, "oat-lanjutan", MONTH, 4);
    boolean lost = "loss-to-follow-up".equals(outcome);
    LocalDate end = outcome == null ? null : begin.plusDays((long) MONTH * (months + 1));
    story.visit(person, room, begin, visit -> {
      visit.cluster("adult-elderly");
      symptoms(visit, true);
      visit.answers("sputum", "one-plus").tenths("weight", story.dice.around(400, 560))
          .diagnosis(tuberculosis(visit, begin, null, ""));
      visit.add(Episodes.of(story, "TB-SO", "Tuberkulosis Sensitif Obat", person, number, begin, null));
      intensive.give(visit);
    });
    Place disease = story.post().centre().room(Room.DISEASE);
    for (int month = 1; month <= months; month++) {
      boolean last = month == months;
      story.visit(person, disease, begin.plusDays((long) MONTH * month + story.dice.below(5)), visit -> {
        visit.cluster("communicable-disease").tenths("weight", story.dice.around(400, 580));
        if (last && outcome != null) {
          visit.diagnosis(tuberculosis(visit, begin, outcome, display));
          visit.add(Episodes.of(story, "TB-SO", "Tuberkulosis Sensitif Obat", person, number, begin, end));
          if (lost) {
            intensive.told(visit, "Mual, dan akan merantau");
          }
        } else {
          visit.diagnosis(tuberculosis(visit, begin, null, ""));
          if (month(visit, begin) < INTENSIVE_MONTHS) {
            intensive.give(visit);
          } else {
            goOn(visit, further);
          }
        }
        if (month(visit, begin) == INTENSIVE_MONTHS) {
          visit.answers("sputum", "negative");
        }
      });
    }
  }

  private static void goOn(Visit visit, Course further) {
    further.told(visit, null);
    further.give(visit);
    // Due lists do not know this medicine by its code, but the service.
    visit.add(visit.procedure("completed",
        Json.coding(Systems.SERVICE, "tb-medicine-given", "Obat TBC diberikan")));
  }

  private static int month(Visit visit, LocalDate begin) {
    return (int) ((visit.day.toEpochDay() - begin.toEpochDay()) / MONTH);
  }

  private static ObjectNode tuberculosis(Visit visit, LocalDate begin, String outcome, String display) {
    ObjectNode condition = visit.condition("A15.0", Times.at(begin, 8 * 60));
    var extensions = condition.putArray("extension")
        .add(extension("tb-diagnosis-type", "tb-case-definition", "tb-bac", "Terkonfirmasi bakteriologis"))
        .add(extension("tb-site", "tb-anatomical", "PTB", "Tuberkulosis Paru"))
        .add(extension("tb-treatment-history", "prev-tb-treatment", "new", "Kasus Baru"));
    if (outcome != null) {
      extensions.add(extension("tb-outcome", "tb-outcome-class", outcome, display));
      if (outcome.equals("cured")) {
        condition.set("clinicalStatus", Json.concept(
            Json.coding(Systems.HL7 + "condition-clinical", "resolved", "Resolved")));
      }
    }
    return condition.set("verificationStatus", Json.concept(
        Json.coding(Systems.HL7 + "condition-ver-status", "confirmed", "Confirmed")));
  }

  private static ObjectNode extension(String name, String system, String code, String display) {
    return Json.extension(Systems.ILP_EXTENSIONS + name, "valueCodeableConcept",
        Json.concept(Json.coding(Systems.KEMKES_CODES + system, code, display)));
  }

  private static void symptoms(Visit visit, boolean suspected) {
    var answers = Json.list();
    for (String symptom : SYMPTOMS) {
      answers.add(Json.object().<ObjectNode>set("code", visit.concept(symptom))
          .put("valueBoolean", suspected && !symptom.equals("prolonged-fever")));
    }
    visit.add(visit.observation("tb-screening").put("valueBoolean", suspected).set("component", answers));
  }
}
