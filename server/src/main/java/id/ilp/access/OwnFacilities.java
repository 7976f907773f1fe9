package id.ilp.access;

/** Which organisations a caller acts for: those of its token and everything below them. */
public final class OwnFacilities {

  private final Facilities facilities;

  OwnFacilities(Facilities facilities) {
    this.facilities = facilities;
  }

  /**
   * @param organization id of an Organization, or null
   */
  public boolean include(Caller caller, String organization) {
    return organization != null && facilities.of(caller).ids().contains(organization);
  }
}
