package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A birth, and the visits KF1 to KF4 of the mother and KN1 to KN3 of the child after it. */
final class DeliveryCare {

  private static final int[][] MOTHERS_DAYS = {{1, 1}, {4, 6}, {12, 22}, {31, 40}};
  private static final int[] PERCENT = {97, 85, 75, 60};
  private static final int DAYS_OF_MOTHER = 42;
  private static final int DAYS_OF_NEWBORN = 28;
  private static final int LOW_BIRTH_WEIGHT = 2500;

  private final Story story;
  private final Pregnancy pregnancy;
  private final AntenatalCare before;
  private final int which;

  DeliveryCare(Story story, Pregnancy pregnancy, AntenatalCare before, int which) {
    this.story = story;
    this.pregnancy = pregnancy;
    this.before = before;
    this.which = which;
  }

  void tell() {
    LocalDate birth = pregnancy.delivered();
    Place room = story.post().centre().room(Room.MOTHER_CHILD);
    boolean atHome = story.dice.percent(8);
    story.visit(pregnancy.mother(), atHome ? atHome() : room, birth, story.dice.between(60, 20 * 60),
        visit -> delivery(visit, atHome));
    for (int round = 0; round < MOTHERS_DAYS.length; round++) {
      LocalDate day = birth.plusDays(story.dice.between(MOTHERS_DAYS[round][0], MOTHERS_DAYS[round][1]));
      if (!story.dice.percent(PERCENT[round])) {
        continue;
      }
      int number = round + 1;
      Place place = round == 0 ? room : story.post().building();
      story.visit(pregnancy.mother(), place, day, visit -> mothersVisit(visit, number));
      if (round < 3) {
        pregnancy.children().forEach(child ->
            story.visit(child, place, day, visit -> newbornVisit(visit, child, number)));
      }
    }
  }

  private Place atHome() {
    Place home = story.post().home(story.family.kader);
    Place pustu = story.post().building();
    return new Place(pustu.organization(), pustu.organizationName(), pustu.number(), home.location(),
        home.locationName(), "home", pustu.worker());
  }

  /** What makes a visit one of delivery. */
  static void stages(Visit visit) {
    ArrayNode stages = visit.encounter.putArray("extension");
    for (String stage : new String[] {"delivering", "adult"}) {
      stages.add(Json.extension(Systems.ILP_EXTENSIONS + "encounter-stage", "valueCodeableConcept",
          Json.concept(Systems.ILP_CODES + "life-cycle-stage", stage)));
    }
  }

  private void delivery(Visit visit, boolean atHome) {
    stages(visit);
    String episode = visit.add(before.episode(pregnancy.delivered()));
    visit.kind(atHome ? "HH" : "IMP").cluster(atHome ? "maternal-child" : "cross-cluster")
        .tagged("ANC", null, episode)
        .until(pregnancy.delivered().plusDays(1), 10 * 60)
        .diagnosis("O80.0")
        .says("delivery-time", visit.time(100))
        .answers("delivery-method", "delivery-normal")
        .answers("birth-attendant", atHome ? "traditional-attendant" : "midwife");
    visit.add(postpartum());
  }

  private ObjectNode postpartum() {
    LocalDate end = pregnancy.delivered().plusDays(DAYS_OF_MOTHER);
    return Episodes.of(story, "PNC", "Postnatal Care", pregnancy.mother(), story.number("PNC", which),
        pregnancy.delivered(), end.isBefore(story.today) ? end : null);
  }

  private void mothersVisit(Visit visit, int number) {
    visit.cluster("maternal-child")
        .tagged("puerperium", "KF" + number, Episodes.reference(story, story.number("PNC", which)))
        .diagnosis("Z39.2")
        .number("systolic", story.dice.around(96, 128)).number("diastolic", story.dice.around(60, 82))
        .tenths("temperature", story.dice.around(362, 374))
        .answers("milk", "milk-present");
    if (number == 1) {
      visit.answers("lochia", "rubra");
      visit.add(VitaminA.given(visit));
      new Course(story, pregnancy.mother(), "ttd", DAYS_OF_MOTHER, 1).give(visit);
    } else if (number == MOTHERS_DAYS.length) {
      visit.add(FamilyPlanning.afterBirth(visit, story.dice));
    }
  }

  private void newbornVisit(Visit visit, Person child, int number) {
    String episode = story.number("NEO", story.family.members.indexOf(child));
    LocalDate end = pregnancy.delivered().plusDays(DAYS_OF_NEWBORN);
    // Sent whole each time: the first visit may not have taken place.
    String address = visit.add(Episodes.of(story, "Neonate", "Neonate", child, episode,
        pregnancy.delivered(), end.isBefore(story.today) ? end : null));
    visit.cluster("maternal-child").tagged("neonate", "KN" + number, address).diagnosis("Z38.0");
    int weight = birthWeight(child);
    if (number == 1) {
      visit.classed("birth-weight", BigDecimal.valueOf(weight), weight < LOW_BIRTH_WEIGHT ? "bblr" : "bblc")
          .number("birth-length", 44 + weight / 700)
          .classed("birth-gestation", BigDecimal.valueOf(before.weeksAtBirth()), "bcb")
          .count("apgar-5", 9);
      // Given within hours of the birth, written down at the first visit.
      Vaccines.give(visit, "hb0", child.birth);
    } else {
      visit.hundredths("weight", (weight + number * 110 - 200) / 10)
          .tenths("temperature", story.dice.around(364, 373));
    }
  }

  private int birthWeight(Person child) {
    int weight = 2600 + Math.floorMod(child.birth.toEpochDay() * 37 + story.family.number * 53L, 110) * 10;
    return child.has(Trait.UNDERWEIGHT) || child.birthOrder > 0 ? weight - 500 : weight;
  }
}
