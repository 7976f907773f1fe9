package id.ilp.district;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The families that every district of 150 people or more begins with, so that the smallest shows every stage, every
 * cluster unit, and the gaps and errors of real life.
 */
final class Figures {

  /** Each is one family; the order is part of the district. */
  private static final List<Consumer<FamilyMaker>> FAMILIES = List.of(
      Figures::expecting,
      Figures::lostToAntenatalCare,
      Figures::inLabour,
      Figures::newborn,
      Figures::nursing,
      Figures::faltering,
      Figures::schoolchildren,
      Figures::chronic,
      Figures::elderly,
      Figures::tuberculosis,
      Figures::defaulted,
      Figures::mentalDisorder,
      Figures::emergencies,
      Figures::offices,
      Figures::moved,
      Figures::twins,
      Figures::bereaved,
      Figures::doubleRecord);

  private Figures() {}

  static int count() {
    return FAMILIES.size();
  }

  /** The one without a family card. */
  static boolean hasCard(int figure) {
    return figure != FAMILIES.size() - 1;
  }

  static Family fill(int figure, FamilyMaker maker) {
    FAMILIES.get(figure).accept(maker);
    return maker.family;
  }

  private static Person couple(FamilyMaker maker, int husband, int wife) {
    maker.aged("head", false, husband).with(Trait.SCREENED);
    return maker.aged("spouse", true, wife);
  }

  private static void expecting(FamilyMaker maker) {
    maker.expecting(couple(maker, 31, 27), 33, List.of(1, 2, 3, 4), 0, false);
    maker.aged("child", false, 4).with(Trait.SICK);
    maker.family.homeVisit = "done";
    maker.family.house = House.SOUND;
  }

  private static void lostToAntenatalCare(FamilyMaker maker) {
    maker.expecting(couple(maker, 39, 37).with(Trait.DANGER_OPEN), 34, List.of(1), 30, false);
    maker.aged("child", true, 15).with(Trait.SCREENED);
    maker.aged("child", false, 12);
    maker.aged("child", true, 8);
    maker.aged("child", false, 5);
  }

  private static void inLabour(FamilyMaker maker) {
    maker.expecting(couple(maker, 26, 23).with(Trait.TAKES_NO_MEDICINE), 39, List.of(1, 2, 3, 4, 5, 6), 0, true);
  }

  private static void newborn(FamilyMaker maker) {
    Person mother = couple(maker, 29, 25);
    Person child = maker.unregistered(mother, true, maker.daysAgo(11), 0);
    maker.delivered(mother, List.of(child), List.of(1, 2, 3, 4, 5, 6), 0);
    maker.family.homeVisit = "done";
    maker.family.house = House.POOR;
  }

  private static void nursing(FamilyMaker maker) {
    Person mother = couple(maker, 34, 30);
    Person child = maker.born("child", false, maker.daysAgo(140)).with(Trait.LATE_DOSES);
    child.mothersNik = mother.nik;
    maker.delivered(mother, List.of(child), List.of(1, 2, 4), 40);
    maker.aged("parent", true, 61).with(Trait.HYPERTENSION);
    maker.family.homeVisit = "missed";
  }

  private static void faltering(FamilyMaker maker) {
    couple(maker, 36, 31).with(Trait.SCREENED, Trait.UNMET_NEED);
    maker.born("child", true, maker.daysAgo(460)).with(Trait.UNDERWEIGHT, Trait.LATE_DOSES);
    maker.born("child", false, maker.daysAgo(1250)).with(Trait.NO_DOSES, Trait.DANGER_CLOSED);
    maker.born("child", true, maker.daysAgo(2030)).with(Trait.SICK);
    maker.family.homeVisit = "refused";
  }

  private static void schoolchildren(FamilyMaker maker) {
    couple(maker, 44, 41).with(Trait.SCREENED, Trait.CONTRACEPTION);
    maker.aged("child", true, 16).with(Trait.SCREENED);
    maker.aged("child", true, 13).with(Trait.SCREENED);
    maker.aged("child", false, 8).with(Trait.SCREENED, Trait.SICK);
    maker.aged("child", false, 6);
  }

  private static void chronic(FamilyMaker maker) {
    maker.aged("head", false, 52).with(Trait.HYPERTENSION, Trait.TAKES_NO_MEDICINE, Trait.SCREENED,
        Trait.REFERRED, Trait.LABORATORY);
    maker.aged("spouse", true, 49).with(Trait.DIABETES, Trait.KEEPS_CONTROLS, Trait.PHARMACY, Trait.SCREENED);
    maker.aged("child", false, 20).with(Trait.SICK, Trait.SCREENED);
  }

  private static void elderly(FamilyMaker maker) {
    maker.aged("head", false, 74).with(Trait.SCREENED, Trait.HYPERTENSION, Trait.KEEPS_CONTROLS);
    maker.aged("spouse", true, 66).with(Trait.SCREENED, Trait.WRONG_CLUSTER);
    maker.family.homeVisit = "done";
  }

  private static void tuberculosis(FamilyMaker maker) {
    maker.aged("head", false, 47).with(Trait.TB_TREATED);
    maker.aged("spouse", true, 43).with(Trait.TB_CONTACT);
    maker.aged("child", true, 10).with(Trait.TB_CONTACT);
  }

  private static void defaulted(FamilyMaker maker) {
    maker.aged("head", false, 38).with(Trait.TB_DEFAULTED);
    maker.aged("spouse", true, 35).with(Trait.TB_CURED);
    maker.aged("child", false, 7).with(Trait.SCREENED);
  }

  private static void mentalDisorder(FamilyMaker maker) {
    maker.aged("head", true, 57).with(Trait.SCREENED);
    maker.aged("child", false, 29).with(Trait.MENTAL_DISORDER);
  }

  private static void emergencies(FamilyMaker maker) {
    couple(maker, 33, 30).with(Trait.EMERGENCY);
    maker.aged("child", false, 6).with(Trait.INPATIENT);
    maker.aged("child", true, 3).with(Trait.DANGER_OPEN);
  }

  private static void offices(FamilyMaker maker) {
    maker.aged("head", false, 24).with(Trait.CERTIFICATE, Trait.SCREENED);
    maker.aged("spouse", true, 22).with(Trait.CERTIFICATE);
  }

  /** The daughter married and left. */
  private static void moved(FamilyMaker maker) {
    couple(maker, 51, 48);
    maker.aged("child", true, 21).left = maker.daysAgo(100);
    maker.aged("child", false, 17).with(Trait.SCREENED);
  }

  private static void twins(FamilyMaker maker) {
    Person mother = couple(maker, 30, 28);
    LocalDate birth = maker.daysAgo(34);
    Person first = maker.unregistered(mother, false, birth, 1);
    Person second = maker.unregistered(mother, true, birth, 2);
    maker.delivered(mother, List.of(first, second), List.of(1, 2, 3, 4, 5), 0);
  }

  private static void bereaved(FamilyMaker maker) {
    couple(maker, 55, 53);
    maker.aged("parent", true, 83).died = maker.daysAgo(25);
  }

  private static void doubleRecord(FamilyMaker maker) {
    maker.aged("head", false, 45).with(Trait.SECOND_RECORD);
    maker.withoutNik(maker.aged("sibling", false, 40)).with(Trait.SICK);
  }
}
