package id.ilp.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is sent about one family: each visit a Bundle, in the order in which they are entered. */
final class Story {

  /** A year of history, and what is older is told from the handbook. */
  static final int DAYS = 365;

  private static final int OPENS = 8 * 60;
  private static final int OPEN_MINUTES = 5 * 60;

  private record Sent(LocalDate entered, String bundle) {}

  final Family family;
  final LocalDate today;
  final Dice dice;
  private final Codes codes;
  private final List<Sent> sent = new ArrayList<>();
  /** Whose card the puskesmas has seen. */
  private final Set<Person> registered = new HashSet<>();
  private int visits;

  Story(Family family, LocalDate today, Dice dice, Codes codes) {
    this.family = family;
    this.today = today;
    this.dice = dice;
    this.codes = codes;
  }

  Codes codes() {
    return codes;
  }

  Post post() {
    return family.post;
  }

  /** Whether somebody could be visited on that day: born, alive, and it is past. */
  boolean possible(Person person, LocalDate day) {
    return day.isBefore(today) && !day.isBefore(person.birth)
        && (person.died == null || !day.isAfter(person.died))
        && (person.left == null || !day.isAfter(person.left));
  }

  /** A visit in the opening hours, not on a Sunday; none on a day on which it is impossible. */
  void visit(Person person, Place place, LocalDate day, Consumer<Visit> content) {
    boolean closed = day.getDayOfWeek() == DayOfWeek.SUNDAY && !place.setting().equals("home");
    LocalDate open = closed && possible(person, day.plusDays(1)) ? day.plusDays(1) : day;
    visit(person, place, open, OPENS + dice.below(OPEN_MINUTES), content);
  }

  void visit(Person person, Place place, LocalDate day, int minute, Consumer<Visit> content) {
    if (possible(person, day)) {
      sent.add(new Sent(day, bundle(person, place, day, minute, content)));
    }
  }

  /** One that is sometimes typed in weeks later. */
  void villageVisit(Person person, Place place, LocalDate day, Consumer<Visit> content) {
    if (possible(person, day)) {
      LocalDate entered = dice.percent(6) ? day.plusDays(dice.between(8, 45)) : day;
      sent.add(new Sent(entered, bundle(person, place, day, OPENS + dice.below(OPEN_MINUTES), content)));
    }
  }

  private String bundle(Person person, Place place, LocalDate day, int minute, Consumer<Visit> content) {
    Entries entries = new Entries(dice);
    String number = "SBX-" + family.number + "-" + ++visits;
    Visit visit = new Visit(codes, entries, person, place, day, minute, number);
    content.accept(visit);
    boolean atDesk = place.setting().equals("puskesmas") && family.members.contains(person);
    if (atDesk && family.house.insured() && registered.add(person)) {
      visit.add(Insurance.card(person, family, day, dice));
    }
    return entries.text();
  }

  /** Something beside a visit, such as one that did not take place. */
  void note(LocalDate day, Consumer<Entries> content) {
    if (day.isBefore(today)) {
      Entries entries = new Entries(dice);
      content.accept(entries);
      sent.add(new Sent(day, entries.text()));
    }
  }

  /** A number for something of this family that is sent more than once or referred to. */
  String number(String kind, int which) {
    return kind + "-" + family.number + "-" + which;
  }

  void tell(Consumer<String> bundles) {
    sent.stream().sorted(Comparator.comparing(Sent::entered)).forEach(each -> bundles.accept(each.bundle()));
  }
}
