package id.ilp.district;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Weighing and immunisation of a child under five on the open days of the posyandu. */
final class ChildCare {

  private static final int LEAST_DAYS_BETWEEN_DOSES = 28;
  private static final int PERCENT_WHO_COME = 72;
  private static final int YEAR_IN_MONTHS = 12;
  private static final int TWO_YEARS_IN_MONTHS = 24;
  private static final int FEBRUARY = 2;
  private static final int AUGUST = 8;

  private final Story story;
  private final Person child;
  private final Growth growth;
  private final int weightPercent;
  private final int lengthPercent;
  private final TreeMap<LocalDate, List<String>> doses = new TreeMap<>();

  ChildCare(Story story, Person child, Growth growth) {
    this.story = story;
    this.child = child;
    this.growth = growth;
    boolean under = child.has(Trait.UNDERWEIGHT);
    this.weightPercent = under ? story.dice.between(70, 80) : story.dice.around(90, 112);
    this.lengthPercent = under ? story.dice.between(89, 92) : story.dice.around(97, 103);
  }

  void tell() {
    plan();
    LocalDate from = story.today.minusDays(Story.DAYS);
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = openDay(from.isBefore(child.birth) ? child.birth.plusDays(20) : from);
        day.isBefore(story.today); day = openDay(day.plusDays(1))) {
      if (doses.containsKey(day) || child.has(Trait.UNDERWEIGHT) || story.dice.percent(PERCENT_WHO_COME)) {
        days.add(day);
      }
    }
    for (int i = 0; i < days.size(); i++) {
      boolean first = i == 0;
      // Months without gain before the last visits.
      int back = child.has(Trait.UNDERWEIGHT) && i >= days.size() - 3 ? i - (days.size() - 3) : 0;
      LocalDate asOn = days.get(Math.max(0, i - back));
      story.villageVisit(child, story.post().openDay(), days.get(i), visit -> weigh(visit, first, asOn));
    }
  }

  /** The day of the month on which this posyandu is open. */
  private LocalDate openDay(LocalDate from) {
    int day = 4 + Math.floorMod(story.post().village().code().hashCode(), 22);
    LocalDate open = from.withDayOfMonth(day);
    return open.isBefore(from) ? open.plusMonths(1) : open;
  }

  private void plan() {
    Map<String, LocalDate> last = new HashMap<>();
    boolean bornHere = story.family.pregnancies.stream().anyMatch(each -> each.children().contains(child));
    for (Vaccines.Dose dose : Vaccines.SCHEDULE) {
      boolean atBirth = dose.days() == 0;
      if (atBirth && bornHere || !atBirth && (child.has(Trait.NO_DOSES) || story.dice.percent(6))) {
        continue;
      }
      LocalDate meant = child.birth.plusDays(dose.days() + (atBirth ? 0 : delay()));
      LocalDate before = last.get(dose.series());
      if (before != null && meant.isBefore(before.plusDays(LEAST_DAYS_BETWEEN_DOSES))) {
        meant = before.plusDays(LEAST_DAYS_BETWEEN_DOSES);
      }
      LocalDate day = atBirth ? meant : openDay(meant);
      last.put(dose.series(), day);
      if (day.isBefore(story.today)) {
        doses.computeIfAbsent(day, key -> new ArrayList<>()).add(dose.key());
      }
    }
  }

  private int delay() {
    return child.has(Trait.LATE_DOSES) ? story.dice.between(40, 150) : story.dice.percent(10) ? 30 : 0;
  }

  private void weigh(Visit visit, boolean first, LocalDate asOn) {
    long weighedAs = ChronoUnit.DAYS.between(child.birth, asOn);
    long age = ChronoUnit.DAYS.between(child.birth, visit.day);
    visit.cluster("maternal-child").helper(story.family.kader).diagnosis("Z00.1")
        .tenths("weight", growth.weight(child.female, weighedAs) * weightPercent / 1000)
        .tenths(child.months(visit.day) < TWO_YEARS_IN_MONTHS ? "length" : "height",
            growth.length(child.female, age) * lengthPercent / 100);
    int month = visit.day.getMonthValue();
    if ((month == FEBRUARY || month == AUGUST) && child.months(visit.day) >= 6) {
      visit.add(VitaminA.given(visit));
      if (child.months(visit.day) >= YEAR_IN_MONTHS && story.dice.percent(85)) {
        visit.add(Deworming.given(visit));
      }
    }
    doses.forEach((day, keys) -> {
      if (day.equals(visit.day) || first && day.isBefore(visit.day)) {
        keys.forEach(key -> Vaccines.give(visit, key, day));
      }
    });
  }
}
