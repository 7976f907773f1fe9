package id.ilp.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A household with its members, and what happens in it. */
final class Family {

  final int number;
  final String name;
  final Post post;
  final Worker kader;
  /** Null where the family has no card. */
  final String card;
  final LocalDate since;
  final List<Person> members = new ArrayList<>();
  final List<Pregnancy> pregnancies = new ArrayList<>();
  /** What became of the yearly visit: done, missed or refused; null: nobody has come yet. */
  String homeVisit;
  House house;

  Family(int number, String name, Post post, Worker kader, String card, LocalDate since, House house) {
    this.number = number;
    this.name = name;
    this.post = post;
    this.kader = kader;
    this.card = card;
    this.since = since;
    this.house = house;
  }

  /** System and value of what names the Group. */
  String identifierSystem() {
    return card != null ? Systems.FAMILY_CARD : Systems.HOUSEHOLD + post.centre().number();
  }

  String identifierValue() {
    return card != null ? card : post.village().slug() + "-" + number;
  }

  String reference() {
    return "Group?identifier=" + identifierSystem() + "|" + identifierValue();
  }
}
