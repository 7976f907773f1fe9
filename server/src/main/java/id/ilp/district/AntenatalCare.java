package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The contacts K1 to K6 of a pregnancy: on time, late, or not at all. */
final class AntenatalCare {

  /** Completed weeks at which they are meant: one in the first trimester, two in the second, three in the third. */
  private static final int[] WEEKS = {9, 16, 22, 29, 33, 37};
  private static final int LAST_DAY_OF_K1_MURNI = 12 * 7;
  private static final int DUE_AFTER_DAYS = 280;
  private static final int SHORTEST_INTERVAL = 21;

  private final Story story;
  private final Pregnancy pregnancy;
  private final String episode;
  private final int weightBefore;
  private final Course tablets;
  private boolean toldWhyNot;

  AntenatalCare(Story story, Pregnancy pregnancy, int which) {
    this.story = story;
    this.pregnancy = pregnancy;
    this.episode = story.number("ANC", which);
    this.weightBefore = story.dice.around(420, 640);
    this.tablets = new Course(story, pregnancy.mother(), "ttd", 30, 6);
  }

  void tell() {
    int last = 0;
    for (int contact : pregnancy.contacts()) {
      int meant = WEEKS[contact - 1] * 7 + story.dice.below(9);
      // Whoever comes late is not seen again the next week.
      int days = last == 0 ? meant + pregnancy.latest() : Math.max(meant, last + SHORTEST_INTERVAL);
      last = days;
      LocalDate day = pregnancy.lmp().plusDays(days);
      boolean past = pregnancy.delivered() == null || day.isBefore(pregnancy.delivered());
      if (past) {
        Place place = contact == 1 || contact == 5 ? story.post().centre().room(Room.MOTHER_CHILD)
            : story.post().building();
        story.visit(pregnancy.mother(), place, day, visit -> contact(visit, contact, days));
      }
    }
    if (pregnancy.inLabour()) {
      inLabour();
    }
  }

  private void contact(Visit visit, int contact, int days) {
    String tag = contact > 1 ? "K" + contact : days < LAST_DAY_OF_K1_MURNI ? "K1M" : "K1A";
    boolean first = contact == pregnancy.contacts().get(0);
    String address = first ? visit.add(episode(null)) : address();
    visit.cluster("maternal-child").tagged("ANC", tag, address).diagnosis("Z34.8");
    int week = days / 7;
    boolean high = pregnancy.mother().has(Trait.HYPERTENSION);
    visit.tenths("weight", weightBefore + week * 3)
        .number("systolic", story.dice.around(high ? 135 : 98, high ? 158 : 126))
        .number("diastolic", story.dice.around(high ? 86 : 62, high ? 98 : 80))
        .number("gestation", week);
    if (contact == 1) {
      first(visit);
    } else {
      tablets(visit);
    }
    tablets.give(visit);
    if (week > 20) {
      visit.number("fundal-height", week - 2).number("fetal-heart", story.dice.between(126, 156));
    }
    if (contact == 1 || contact == 5) {
      haemoglobin(visit);
    }
    if (contact == 5) {
      visit.number("urine-protein", 0);
    }
    if (contact <= 2) {
      Vaccines.give(visit, "td" + contact, visit.day);
    }
  }

  /** How many of those that she was given she has taken. */
  private void tablets(Visit visit) {
    boolean takes = !pregnancy.mother().has(Trait.TAKES_NO_MEDICINE);
    visit.count("iron-taken", takes ? story.dice.between(16, 30) : story.dice.between(0, 6));
    if (!takes && !toldWhyNot) {
      toldWhyNot = true;
      tablets.told(visit, story.dice.percent(70) ? "Mual setiap minum tablet" : "Lupa");
    }
  }

  private void first(Visit visit) {
    int children = (int) story.family.members.stream().filter(member -> member.relation.equals("child")
        && member.birth.isBefore(pregnancy.lmp())).count();
    visit.number("height", story.dice.around(143, 162))
        .tenths("upper-arm", story.dice.around(215, 290))
        .says("lmp", pregnancy.lmp().toString())
        .says("edd", Times.at(pregnancy.lmp().plusDays(DUE_AFTER_DAYS), 8 * 60))
        .count("gravida", children + 1).count("parity", children)
        .says("handbook", true)
        .answers("hiv", "non-reactive").answers("syphilis", "non-reactive").answers("hepatitis-b", "non-reactive");
  }

  private void haemoglobin(Visit visit) {
    int tenths = story.dice.around(95, 132);
    if (tenths < 100) {
      visit.tenths("haemoglobin", tenths);
    } else {
      visit.classed("haemoglobin", BigDecimal.valueOf(tenths, 1), tenths < 110 ? "anaemia-mild" : "no-anaemia");
    }
  }

  /** She came in the evening and has not been delivered yet. */
  private void inLabour() {
    Place place = story.post().centre().room(Room.MOTHER_CHILD);
    story.visit(pregnancy.mother(), place, story.today.minusDays(1), 21 * 60, visit -> {
      DeliveryCare.stages(visit);
      visit.kind("IMP").cluster("cross-cluster").tagged("ANC", null, address()).goesOn()
          .number("systolic", 118).number("diastolic", 76).number("fetal-heart", 140);
    });
  }

  /** The episode as it stands: still open, or ended by the birth. */
  ObjectNode episode(LocalDate end) {
    return Episodes.of(story, "ANC", "Antenatal Care", pregnancy.mother(), episode, pregnancy.lmp(), end);
  }

  String address() {
    return Episodes.reference(story, episode);
  }

  /** Completed weeks at birth. */
  int weeksAtBirth() {
    return (int) ChronoUnit.WEEKS.between(pregnancy.lmp(), pregnancy.delivered());
  }
}
