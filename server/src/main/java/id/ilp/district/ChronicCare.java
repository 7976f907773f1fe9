package id.ilp.district;

import java.time.LocalDate;

/** Monthly controls of hypertension, diabetes and mental disorders; many miss the last ones. */
final class ChronicCare {

  private static final int MONTHS = 6;
  private static final int DAYS_BETWEEN = 30;

  private final Story story;
  private final Person person;

  ChronicCare(Story story, Person person) {
    this.story = story;
    this.person = person;
  }

  void tell() {
    if (person.has(Trait.HYPERTENSION)) {
      controls("I10");
    }
    if (person.has(Trait.DIABETES)) {
      controls("E11.9");
    }
    if (person.has(Trait.MENTAL_DISORDER)) {
      controls("F20.9");
    }
  }

  private void controls(String diagnosis) {
    LocalDate since = story.today.minusDays(story.dice.between(250, 2400));
    int phase = story.dice.between(3, 28);
    int kept = person.has(Trait.KEEPS_CONTROLS) ? MONTHS : story.dice.between(1, 3);
    for (int month = 0; month < kept; month++) {
      LocalDate day = story.today.minusDays(phase + (long) DAYS_BETWEEN * (MONTHS - 1 - month));
      Place place = month % 3 == 0 ? story.post().centre().room(Room.ADULT) : story.post().building();
      story.visit(person, place, day, visit -> control(visit, diagnosis, since));
    }
  }

  private void control(Visit visit, String diagnosis, LocalDate since) {
    boolean pressure = diagnosis.equals("I10");
    visit.cluster("adult-elderly").diagnosis(diagnosis, since)
        .number("systolic", story.dice.around(pressure ? 122 : 104, pressure ? 172 : 138))
        .number("diastolic", story.dice.around(pressure ? 76 : 64, pressure ? 102 : 86));
    if (diagnosis.equals("E11.9")) {
      visit.number("glucose", story.dice.around(120, 280));
    }
  }
}
