package id.ilp.person;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much speaks for two records being one person. The points are ours, made for people to review: what the register
 * guarantees (one NIK, one person) decides alone; name and birth date together suffice to ask; the mother, the village
 * and the family card strengthen, twins and another sex weaken it.
 *
 * @param score 0 to 100; 100 only for the same NIK
 * @param same codes of what agrees
 * @param different codes of what does not
 */
record Likeness(int score, List<String> same, List<String> different) {

  private static final int CERTAIN = 100;
  private static final int PROBABLE = 80;

  Likeness {
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  static Likeness of(Traits one, Traits other) {
    Tally tally = new Tally();
    if (shares(one.niks(), other.niks())) {
      tally.agree("nik", CERTAIN);
    } else if (!one.niks().isEmpty() && !other.niks().isEmpty()) {
      boolean slip = one.niks().stream()
          .anyMatch(nik -> other.niks().stream().anyMatch(each -> Slips.between(nik, each) <= 1));
      tally.differ("nik", slip ? -5 : -40);
    }
    ofName(one.name(), other.name(), tally);
    ofBirth(one, other, tally);
    tally.compare("gender", one.gender(), other.gender(), 0, -30);
    tally.compare("village", one.village(), other.village(), 10, 0);
    tally.compareAny("mother", one.mothers(), other.mothers(), 20, -30);
    tally.compareAny("family-card", one.cards(), other.cards(), 10, 0);
    tally.compareAny("phone", one.phones(), other.phones(), 5, 0);
    tally.compare("birth-order", one.order(), other.order(), 0, -60);
    boolean register = tally.same.contains("nik");
    int score = Math.max(0, Math.min(tally.points, register ? CERTAIN : CERTAIN - 1));
    return new Likeness(register ? CERTAIN : score, List.copyOf(tally.same), List.copyOf(tally.different));
  }

  /** Code of {@code http://terminology.hl7.org/CodeSystem/match-grade}. */
  String grade() {
    return score == CERTAIN ? "certain" : score >= PROBABLE ? "probable" : "possible";
  }

  private static void ofName(PersonName one, PersonName other, Tally tally) {
    if (one.ofMother() != other.ofMother()) {
      // "By. Ny. Yohana" has a name by now; nothing can be said.
      tally.agree("newborn-name", 20);
    } else if (one.isSame(other)) {
      tally.agree("name", 40);
    } else if (one.isLike(other)) {
      tally.agree("name-alike", 30);
    } else {
      tally.differ("name", -20);
    }
  }

  private static void ofBirth(Traits one, Traits other, Tally tally) {
    if (one.birth() == null || other.birth() == null) {
      return;
    }
    if (one.birth().equals(other.birth())) {
      tally.agree("birth-date", 30);
    } else if (Slips.between(one.birth(), other.birth()) <= 1 || isTurned(one.birth(), other.birth())) {
      tally.agree("birth-date-alike", 15);
    } else {
      tally.differ("birth-date", -25);
    }
  }

  /** Day and month exchanged: 1995-03-04 and 1995-04-03. */
  private static boolean isTurned(String one, String other) {
    String[] left = one.split("-");
    String[] right = other.split("-");
    return left.length == 3 && right.length == 3
        && left[0].equals(right[0]) && left[1].equals(right[2]) && left[2].equals(right[1]);
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return !Collections.disjoint(one, other);
  }

  private static final class Tally {

    private final Set<String> same = new TreeSet<>();
    private final Set<String> different = new TreeSet<>();
    private int points;

    void agree(String code, int worth) {
      same.add(code);
      points += worth;
    }

    void differ(String code, int worth) {
      different.add(code);
      points += worth;
    }

    void compare(String code, Object one, Object other, int agreed, int differed) {
      if (one == null || other == null) {
        return;
      }
      if (one.equals(other)) {
        agree(code, agreed);
      } else {
        differ(code, differed);
      }
    }

    void compareAny(String code, Set<String> one, Set<String> other, int agreed, int differed) {
      if (one.isEmpty() || other.isEmpty()) {
        return;
      }
      if (shares(one, other)) {
        agree(code, agreed);
      } else {
        differ(code, differed);
      }
    }
  }
}
