package id.ilp.district;

/**
 * How a family lives, as its sheet asks.
 *
 * @param insured whether the family is in JKN
 */
record House(boolean water, boolean waterProtected, boolean toilet, boolean toiletSanitary, boolean ventilated,
    boolean freeOfLarvae, boolean insured) {

  static final House SOUND = new House(true, true, true, true, true, true, true);
  static final House POOR = new House(true, false, false, false, false, false, true);

  static House of(Dice dice) {
    boolean water = dice.percent(82);
    boolean toilet = dice.percent(84);
    return new House(water, water && dice.percent(76), toilet, toilet && dice.percent(74), dice.percent(77),
        dice.percent(80), dice.percent(88));
  }

  boolean isHealthy() {
    return water && waterProtected && toilet && toiletSanitary && ventilated && freeOfLarvae;
  }
}
