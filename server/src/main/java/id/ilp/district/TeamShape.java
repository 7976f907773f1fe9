package id.ilp.district;

/**
 * Who a pustu and its posyandu have.
 *
 * @param kader of the posyandu; the standard asks for five
 * @param inTeam how many of them are in the team of the pustu; the standard asks for two
 * @param everyDay whether the pustu is open on Sundays too, as the standard reads
 * @param replaced whether a nurse left last year and another came months later
 */
record TeamShape(boolean midwife, boolean nurse, int kader, int inTeam, boolean everyDay, boolean replaced) {

  /** The first are fixed, so that the smallest district shows complete and incomplete ones. */
  static TeamShape of(int index, Dice dice) {
    return switch (index) {
      case 0 -> new TeamShape(true, true, 3, 2, true, false);
      case 1 -> new TeamShape(true, true, 5, 2, true, false);
      case 2 -> new TeamShape(false, true, 5, 2, true, false);
      case 3 -> new TeamShape(true, true, 3, 1, true, false);
      case 4 -> new TeamShape(true, true, 4, 2, false, true);
      default -> new TeamShape(dice.percent(85), dice.percent(90), dice.percent(70) ? 5 : dice.between(2, 4),
          dice.percent(85) ? 2 : 1, dice.percent(60), false);
    };
  }
}
