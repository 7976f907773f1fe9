package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What else people come for: illness, emergencies, the ward, laboratory, pharmacy, papers; and referrals. */
final class OtherVisits {

  private static final String REFERRAL = "3457005";
  /** Tenths of a degree. */
  private static final int FEVER = 375;
  private static final int YEARS_FOR_TABLETS = 12;

  private final Story story;
  private final Person person;
  private final Dice dice;

  OtherVisits(Story story, Person person) {
    this.story = story;
    this.person = person;
    this.dice = story.dice;
  }

  void tell() {
    Centre centre = story.post().centre();
    boolean child = person.years(story.today) < 18;
    Room room = child ? Room.MOTHER_CHILD : Room.ADULT;
    String cluster = child ? "maternal-child" : "adult-elderly";
    on(Trait.SICK, dice.percent(50) ? story.post().building() : centre.room(room), visit -> {
      int temperature = dice.around(364, 389);
      visit.cluster(cluster).tenths("temperature", temperature)
          .diagnosis(dice.one(story.codes().complaints(child)));
      if (temperature >= FEVER) {
        boolean syrup = person.years(visit.day) < YEARS_FOR_TABLETS;
        new Course(story, person, syrup ? "parasetamol-sirup" : "parasetamol", syrup ? 4 : 3, 1).give(visit);
      }
    });
    on(Trait.WRONG_CLUSTER, centre.room(Room.MOTHER_CHILD), visit ->
        visit.cluster("maternal-child").number("systolic", 132).number("diastolic", 80).diagnosis("M79.1"));
    on(Trait.EMERGENCY, centre.room(Room.EMERGENCY), visit ->
        visit.kind("EMER").cluster("cross-cluster").number("pulse", dice.around(84, 118)).diagnosis("S61.9"));
    on(Trait.INPATIENT, centre.room(Room.EMERGENCY), visit ->
        visit.kind("IMP").cluster("cross-cluster").until(visit.day.plusDays(2), 11 * 60)
            .tenths("temperature", dice.around(378, 396)).number("respiration", dice.around(24, 44))
            .diagnosis("J18.9"));
    on(Trait.LABORATORY, centre.room(Room.LABORATORY), visit ->
        visit.cluster("cross-cluster").number("glucose", dice.around(84, 168)).diagnosis("Z00.0"));
    on(Trait.PHARMACY, centre.room(Room.PHARMACY), visit ->
        visit.cluster("cross-cluster").diagnosis(person.has(Trait.DIABETES) ? "E11.9" : "Z00.0"));
    on(Trait.CERTIFICATE, centre.room(Room.DESK), visit -> visit.cluster("management").diagnosis("Z02.7"));
    on(Trait.REFERRED, centre.room(room), visit -> {
      String complaint = person.has(Trait.HYPERTENSION) ? "I10" : dice.one(story.codes().complaints(child));
      visit.cluster(cluster).diagnosis(complaint);
      refer(visit, complaint);
    });
  }

  private void on(Trait trait, Place place, Consumer<Visit> content) {
    if (person.has(trait)) {
      LocalDate day = story.today.minusDays(dice.between(4, 330));
      story.visit(person, place, day, content);
    }
  }

  /** To the hospital; half of the answers have come back. */
  private void refer(Visit visit, String complaint) {
    ObjectNode hospital = Json.reference("Organization/rsud-belu", "RSUD Kabupaten Belu");
    String referral = visit.add(Json.resource("ServiceRequest")
        .<ObjectNode>set("extension", Json.list(Json.extension(Systems.ILP_EXTENSIONS + "referral-criterion",
            "valueCodeableConcept", Json.concept(Systems.ILP_CODES + "referral-criterion", "diagnosis"))))
        .<ObjectNode>set("identifier", Json.list(Json.identifier(
            Systems.NUMBERS + "servicerequest/" + visit.place.number(), story.number("RUJ", index()))))
        .put("status", "active").put("intent", "original-order").put("priority", "routine")
        .<ObjectNode>set("code", Json.concept(Json.coding(Systems.SNOMED, REFERRAL, "Patient referral")))
        .<ObjectNode>set("subject", person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("occurrenceDateTime", visit.time(25))
        .put("authoredOn", visit.time(25))
        .<ObjectNode>set("requester", visit.place.worker().reference())
        .<ObjectNode>set("performer", Json.list(hospital))
        .set("reasonCode", Json.list(story.codes().diagnosis(complaint))));
    boolean answered = dice.percent(50) && visit.day.plusDays(3).isBefore(story.today);
    ObjectNode task = Json.resource("Task")
        .<ObjectNode>set("identifier", Json.list(Json.identifier(
            Systems.NUMBERS + "task/" + visit.place.number(), story.number("RUJ-T", index()))))
        .put("status", answered ? "completed" : "requested").put("intent", "order").put("priority", "routine")
        .<ObjectNode>set("code", Json.concept(Json.coding(Systems.TERMINOLOGY, "referral-task", "Referral Task")))
        .<ObjectNode>set("focus", Json.reference(referral))
        .<ObjectNode>set("for", person.reference())
        .<ObjectNode>set("encounter", Json.reference(visit.address))
        .put("authoredOn", visit.time(25))
        .put("lastModified", answered ? Times.at(visit.day.plusDays(3), 11 * 60) : visit.time(25))
        .<ObjectNode>set("requester", visit.place.worker().reference())
        .set("owner", hospital);
    if (answered) {
      task.set("output", Json.list(Json.object()
          .<ObjectNode>set("type", Json.concept(
              Json.coding(Systems.TERMINOLOGY, "response-referral-task", "Response referral task")))
          .put("valueString", "Sudah diperiksa spesialis; kontrol kembali di puskesmas.")));
    }
    visit.add(task);
  }

  private int index() {
    return story.family.members.indexOf(person);
  }
}
