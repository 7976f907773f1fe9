package id.ilp.district;

import java.util.List;

/** Invented names: a first name and a family name that are common in Belu. */
final class Names {

  private final List<String> male;
  private final List<String> female;
  private final List<String> family;

  Names() {
    List<List<String>> rows = Csv.read("names.csv").stream().map(row -> List.of(row.get("names").split(" "))).toList();
    male = rows.get(0);
    female = rows.get(1);
    family = rows.get(2);
  }

  String family(Dice dice) {
    return dice.one(family);
  }

  String first(boolean woman, Dice dice) {
    return dice.one(woman ? female : male);
  }

  String full(boolean woman, Dice dice) {
    return first(woman, dice) + " " + family(dice);
  }
}
