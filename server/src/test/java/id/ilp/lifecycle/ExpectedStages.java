package id.ilp.lifecycle;

import id.ilp.lifecycle.RandomPeople.Episode;
import id.ilp.lifecycle.RandomPeople.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stages of an invented person, worked out from the rules in {@code docs/lifecycle.md} without the server's code.
 */
public final class ExpectedStages {

  private final List<Person> people;

  public ExpectedStages(List<Person> people) {
    this.people = people;
  }

  private static long months(LocalDate birth, LocalDate day) {
    return (day.getYear() - birth.getYear()) * 12L + day.getMonthValue() - birth.getMonthValue()
        - (day.getDayOfMonth() < birth.getDayOfMonth() ? 1 : 0);
  }

  private static boolean lives(Person person, LocalDate day) {
    return !person.diedSometime() && !day.isBefore(person.birth())
        && (person.lastDay() == null || !day.isAfter(person.lastDay()));
  }

  public Set<String> of(Person person, LocalDate day) {
    Set<String> stages = new TreeSet<>();
    if (person.diedSometime() || person.lastDay() != null && day.isAfter(person.lastDay())) {
      return stages;
    }
    if (!day.isBefore(person.birth())) {
      addAges(stages, person.birth(), day);
    }
    List<LocalDate> deliveries = deliveriesOf(person);
    if (person.episodes().stream().anyMatch(episode -> isPregnant(episode, deliveries, day))) {
      stages.add("pregnant");
    }
    if (day.equals(person.delivery()) || isInLabour(person.labour(), deliveries, day)) {
      stages.add("delivering");
    }
    if (deliveries.stream().anyMatch(birth -> !day.isBefore(birth) && !day.isAfter(birth.plusDays(42)))) {
      stages.add("postpartum");
    }
    if (isBreastfeeding(person, deliveries, day)) {
      stages.add("breastfeeding");
    }
    return stages;
  }

  private static void addAges(Set<String> stages, LocalDate birth, LocalDate day) {
    long months = months(birth, day);
    Object[][] bands = {
        {"infant", 0, 12}, {"under-two", 0, 24}, {"under-five", 0, 60}, {"preschool", 60, 72},
        {"school-age", 72, 216}, {"adolescent", 120, 216}, {"adult", 216, 720}, {"pre-elderly", 540, 720},
        {"elderly", 720, 9999}, {"elderly-high-risk", 840, 9999}};
    for (Object[] band : bands) {
      if (months >= (int) band[1] && months < (int) band[2]) {
        stages.add((String) band[0]);
      }
    }
    if (day.toEpochDay() - birth.toEpochDay() <= 28) {
      stages.add("newborn");
    }
  }

  private static List<LocalDate> deliveriesOf(Person person) {
    List<LocalDate> deliveries = new ArrayList<>();
    person.episodes().stream()
        .filter(episode -> episode.type().equals("PNC") && episode.counts())
        .forEach(episode -> deliveries.add(episode.start()));
    if (person.delivery() != null) {
      deliveries.add(person.delivery());
    }
    return deliveries;
  }

  private static boolean isPregnant(Episode episode, List<LocalDate> deliveries, LocalDate day) {
    if (!episode.type().equals("ANC") || !episode.counts()
        || episode.end() == null && episode.status().equals("finished")) {
      return false;
    }
    boolean within = !day.isBefore(episode.start()) && !day.isAfter(episode.start().plusDays(308))
        && (episode.end() == null || !day.isAfter(episode.end()));
    return within && deliveries.stream().noneMatch(birth -> !birth.isBefore(episode.start()) && birth.isBefore(day));
  }

  private static boolean isInLabour(Episode visit, List<LocalDate> deliveries, LocalDate day) {
    return visit != null && visit.counts() && !day.isBefore(visit.start()) && !day.isAfter(visit.start().plusDays(2))
        && (visit.end() == null || !day.isAfter(visit.end()))
        && deliveries.stream().noneMatch(birth -> !birth.isBefore(visit.start()) && birth.isBefore(day));
  }

  private boolean isBreastfeeding(Person mother, List<LocalDate> deliveries, LocalDate day) {
    boolean child = people.stream()
        .skip(mother.index()).limit(3)
        .anyMatch(other -> other.mother() == mother.index() && lives(other, day) && isNursed(other.birth(), day));
    return child || deliveries.stream().anyMatch(birth -> isNursed(birth, day) && mother.childrenBorn().stream()
        .noneMatch(born -> Math.abs(born.toEpochDay() - birth.toEpochDay()) <= 1));
  }

  private static boolean isNursed(LocalDate birth, LocalDate day) {
    return day.isAfter(birth.plusDays(42)) && months(birth, day) < 24;
  }
}
