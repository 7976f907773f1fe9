package id.ilp.district;

import java.time.LocalDate;
import java.util.List;

/** Families as they come: of one to eight, in shares that give the ages of a young district. */
final class RandomFamilies {

  private static final int YEAR = 365;
  private static final int LARGEST = 8;
  private static final int OLDEST_MOTHER = 44;
  private static final int LAST_FERTILE_YEAR = 50;

  private final FamilyMaker maker;
  private final Dice dice;

  private RandomFamilies(FamilyMaker maker) {
    this.maker = maker;
    this.dice = maker.dice();
  }

  static Family fill(FamilyMaker maker) {
    RandomFamilies random = new RandomFamilies(maker);
    random.people();
    random.fates();
    return maker.family;
  }

  private void people() {
    int kind = dice.below(100);
    if (kind < 5) {
      maker.aged("head", dice.percent(60), dice.between(58, 85));
    } else if (kind < 15) {
      int age = dice.around(58, 80);
      maker.aged("head", false, age);
      maker.aged("spouse", true, age - dice.between(0, 6));
    } else if (kind < 22) {
      Person mother = maker.aged("head", true, dice.between(24, 55));
      children(mother, mother.years(maker.daysAgo(0)));
    } else {
      couple(dice.between(21, dice.between(45, 64)));
    }
  }

  private void couple(int age) {
    maker.aged("head", false, age);
    int wife = Math.max(19, age - dice.between(0, 5));
    Person mother = maker.aged("spouse", true, wife);
    children(mother, wife);
    if (dice.percent(12)) {
      maker.aged("sibling", dice.percent(50), dice.between(18, 30));
    }
    if (dice.percent(16) && maker.family.members.size() < LARGEST) {
      maker.aged("parent", dice.percent(60), Math.min(92, age + dice.between(21, 33)));
    }
  }

  /** From the eldest to the youngest; those who are grown up have mostly left. */
  private void children(Person mother, int age) {
    int wanted = dice.percent(8) ? 0 : dice.around(1, 5);
    int days = (age - dice.between(18, 27)) * YEAR - dice.below(YEAR);
    int youngest = Integer.MAX_VALUE;
    for (int born = 0; born < wanted && days >= 0 && maker.family.members.size() < LARGEST - 1; born++) {
      boolean old = (age - days / YEAR) > OLDEST_MOTHER;
      boolean left = days > 30 * YEAR || days > 19 * YEAR && dice.percent(45);
      if (!old && !left) {
        child(mother, days);
      }
      youngest = days;
      days -= dice.between(19 * 30, 60 * 30);
    }
    if (age < 42 && youngest >= YEAR && !mother.relation.equals("head") && dice.percent(9)) {
      maker.expecting(mother, dice.between(6, 39), maker.someContacts(), late(), false);
    }
  }

  private void child(Person mother, int days) {
    LocalDate birth = maker.daysAgo(days + 2);
    boolean female = dice.percent(49);
    boolean registered = days > 90 || dice.percent(40);
    Person child = registered ? maker.born("child", female, birth) : maker.unregistered(mother, female, birth, 0);
    child.mothersNik = mother.nik;
    if (days < YEAR) {
      maker.delivered(mother, List.of(child), maker.someContacts(), late());
    }
  }

  private int late() {
    return dice.percent(25) ? dice.between(15, 60) : 0;
  }

  private void fates() {
    Family family = maker.family;
    LocalDate today = maker.daysAgo(0);
    for (Person person : family.members) {
      int age = person.years(today);
      if (age < 5) {
        chance(person, Trait.UNDERWEIGHT, 190);
        chance(person, Trait.LATE_DOSES, 300);
        chance(person, Trait.NO_DOSES, 40);
      }
      chance(person, Trait.SCREENED, age < 18 ? 800 : age < 60 ? 450 : 650);
      chance(person, Trait.SICK, age < 5 || age > 59 ? 450 : 250);
      if (age >= 18) {
        adultFates(person, age);
      }
      chance(person, Trait.EMERGENCY, 15);
      chance(person, Trait.INPATIENT, 8);
      chance(person, Trait.LABORATORY, 20);
      chance(person, Trait.PHARMACY, 15);
      chance(person, Trait.DANGER_CLOSED, 8);
      chance(person, Trait.DANGER_OPEN, 3);
      chance(person, Trait.REFERRED, 12);
      if (age > 25 && !person.female && dice.perMille(25)) {
        maker.withoutNik(person);
      }
    }
    int visit = dice.below(100);
    family.homeVisit = visit < 55 ? "done" : visit < 65 ? "missed" : visit < 68 ? "refused" : null;
  }

  private void adultFates(Person person, int age) {
    chance(person, Trait.HYPERTENSION, age < 40 ? 70 : age < 60 ? 270 : 480);
    chance(person, Trait.DIABETES, age < 40 ? 10 : 70);
    chance(person, Trait.KEEPS_CONTROLS, 450);
    chance(person, Trait.TB_TREATED, 2);
    chance(person, Trait.TB_CURED, 2);
    chance(person, Trait.TB_DEFAULTED, 1);
    chance(person, Trait.MENTAL_DISORDER, 2);
    chance(person, Trait.CERTIFICATE, 25);
    chance(person, Trait.WRONG_CLUSTER, age >= 60 ? 20 : 0);
    chance(person, Trait.SECOND_RECORD, 5);
    chance(person, Trait.TAKES_NO_MEDICINE, person.has(Trait.KEEPS_CONTROLS) ? 150 : 550);
    familyPlanning(person, age);
    if (age > 70 && person.relation.equals("parent") && dice.percent(4)) {
      person.died = maker.daysAgo(dice.between(3, 200));
    }
  }

  private void familyPlanning(Person person, int age) {
    boolean expectsOrNurses = maker.family.pregnancies.stream().anyMatch(each -> each.mother() == person);
    if (person.relation.equals("spouse") && person.female && age < LAST_FERTILE_YEAR && !expectsOrNurses) {
      chance(person, Trait.CONTRACEPTION, 550);
      chance(person, Trait.UNMET_NEED, person.has(Trait.CONTRACEPTION) ? 0 : 250);
    }
  }

  private void chance(Person person, Trait trait, int perMille) {
    if (dice.perMille(perMille)) {
      person.traits.add(trait);
    }
  }
}
