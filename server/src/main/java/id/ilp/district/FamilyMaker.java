package id.ilp.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds a family person by person; what its members have in common is given once. */
final class FamilyMaker {

  private static final int DAYS_OF_A_YEAR = 365;
  private static final List<Integer> ALL_CONTACTS = List.of(1, 2, 3, 4, 5, 6);

  final Family family;
  private final DistrictPlan plan;
  private final Register register;
  private final Names names;
  private final Dice dice;
  private final String familyName;

  FamilyMaker(DistrictPlan plan, int number, Post post, Register register, Names names, boolean withCard) {
    this.plan = plan;
    this.register = register;
    this.names = names;
    this.dice = new Dice(plan.seed(), number);
    this.familyName = names.family(dice);
    Worker kader = post.kader().get(number % post.kader().size());
    this.family = new Family(number, "Keluarga " + familyName, post, kader, withCard ? register.familyCard() : null,
        plan.date().minusDays(dice.between(1000, 2500)), House.of(dice));
  }

  Dice dice() {
    return dice;
  }

  /** Somebody of that many completed years. */
  Person aged(String relation, boolean female, int years) {
    return born(relation, female, plan.date().minusYears(years).minusDays(dice.between(5, DAYS_OF_A_YEAR - 5)));
  }

  Person born(String relation, boolean female, LocalDate birth) {
    // Women keep the name of the family they were born in.
    boolean ownName = relation.equals("spouse") || relation.equals("parent") && female;
    String name = ownName ? names.full(female, dice) : names.first(female, dice) + " " + familyName;
    Person person = new Person(name, female, birth, relation);
    person.nik = register.nik(birth, female);
    family.members.add(person);
    return person;
  }

  /** A child without a NIK yet, known by its mother's. */
  Person unregistered(Person mother, boolean female, LocalDate birth, int order) {
    Person child = born("child", female, birth);
    child.mothersNik = mother.nik;
    child.birthOrder = order;
    return withoutNik(child);
  }

  /** Only the puskesmas has a number for them. */
  Person withoutNik(Person person) {
    person.nik = null;
    person.knownAs(Systems.NUMBERS + "mrn/" + family.post.centre().number(),
        "RM-" + family.number + "-" + family.members.indexOf(person));
    return person;
  }

  /** A pregnancy that is still going on, with the contacts that are past by then. */
  void expecting(Person mother, int weeks, List<Integer> contacts, int late, boolean inLabour) {
    family.pregnancies.add(new Pregnancy(
        mother, plan.date().minusDays(weeks * 7L), null, List.of(), contacts, late, inLabour));
  }

  /** The pregnancy that ended with the birth of these children. */
  void delivered(Person mother, List<Person> children, List<Integer> contacts, int late) {
    LocalDate day = children.get(0).birth;
    family.pregnancies.add(new Pregnancy(
        mother, day.minusDays(dice.between(266, 287)), day, children, contacts, late, false));
  }

  /** As women come: most to every contact, some late, some not any more. */
  List<Integer> someContacts() {
    if (dice.percent(65)) {
      return ALL_CONTACTS;
    }
    List<Integer> contacts = new ArrayList<>(ALL_CONTACTS.subList(0, dice.between(1, 5)));
    if (contacts.size() > 3 && dice.percent(30)) {
      contacts.remove(2);
    }
    return contacts;
  }

  LocalDate daysAgo(int days) {
    return plan.date().minusDays(days);
  }
}
