package id.ilp.district;

import java.time.LocalDate;
import java.util.List;

/** Monthly controls of hypertension, diabetes and mental disorders; many miss the last ones, or take no medicine. */
final class ChronicCare {

  private static final int MONTHS = 6;
  private static final int DAYS_BETWEEN = 30;
  /** A doctor prescribes for three months at most; meanwhile the pustu hands out. */
  private static final int HAND_OUTS = 3;
  private static final List<String> WHY_NOT = List.of("Merasa sudah sehat", "Obat habis, belum sempat ke pustu",
      "Takut efek samping", "Memilih ramuan sendiri");

  private final Story story;
  private final Person person;

  ChronicCare(Story story, Person person) {
    this.story = story;
    this.person = person;
  }

  void tell() {
    if (person.has(Trait.HYPERTENSION)) {
      controls("I10", "amlodipin");
    }
    if (person.has(Trait.DIABETES)) {
      controls("E11.9", "metformin");
    }
    if (person.has(Trait.MENTAL_DISORDER)) {
      controls("F20.9", "haloperidol");
    }
  }

  private void controls(String diagnosis, String medicine) {
    LocalDate since = story.today.minusDays(story.dice.between(250, 2400));
    int phase = story.dice.between(3, 28);
    int kept = person.has(Trait.KEEPS_CONTROLS) ? MONTHS : story.dice.between(1, 3);
    boolean takes = !person.has(Trait.TAKES_NO_MEDICINE);
    String whyNot = takes ? null : story.dice.one(WHY_NOT);
    Course course = new Course(story, person, medicine, DAYS_BETWEEN, HAND_OUTS);
    for (int month = 0; month < kept; month++) {
      LocalDate day = story.today.minusDays(phase + (long) DAYS_BETWEEN * (MONTHS - 1 - month));
      Place place = month % 3 == 0 ? story.post().centre().room(Room.ADULT) : story.post().building();
      boolean last = month == kept - 1;
      story.visit(person, place, day, visit -> {
        control(visit, diagnosis, since, takes);
        course.give(visit);
        if (last) {
          course.told(visit, whyNot);
        }
      });
    }
  }

  private void control(Visit visit, String diagnosis, LocalDate since, boolean takes) {
    boolean pressure = diagnosis.equals("I10");
    visit.cluster("adult-elderly").diagnosis(diagnosis, since)
        .number("systolic", pressure ? story.dice.around(takes ? 116 : 138, takes ? 152 : 182)
            : story.dice.around(104, 138))
        .number("diastolic", pressure ? story.dice.around(takes ? 74 : 86, takes ? 94 : 108)
            : story.dice.around(64, 86));
    if (diagnosis.equals("E11.9")) {
      visit.number("glucose", takes ? story.dice.around(96, 190) : story.dice.around(180, 310));
    }
  }
}
