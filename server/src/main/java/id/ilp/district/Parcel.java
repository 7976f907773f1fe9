package id.ilp.district;

/**
 * One Bundle of the district.
 *
 * @param number from 1, in order; the same plan gives the same Bundle the same number
 * @param family Bundles of one family follow each other and rest on the network, but not on other families; 0: the
 *     network itself, or what comes after the families of a village
 * @param people how many have been written up to here
 * @param bundle of type transaction, on one line
 */
public record Parcel(int number, int family, int people, String bundle) {

  /** What has to be stored before anything that follows. */
  public boolean isNetwork() {
    return family == 0;
  }
}
