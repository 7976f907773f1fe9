package id.ilp.lifecycle;

import id.ilp.identity.IdentifierSystems;

/** How a child is found by the mother's number that it bears, as SQL over HAPI's index. */
public final class MothersChildren {

  private static final String IDENTIFIER = SearchRows.parameter("Patient", "identifier");

  private MothersChildren() {}

  /**
   * Joins {@code child}, whose {@code res_id} is the row of the child's Patient.
   *
   * @param mother alias of what has the row of the mother's Patient as {@code res_id}
   */
  public static String joinedTo(String mother) {
    return "join hfj_spidx_token own on own.res_id = " + mother + ".res_id and own.hash_identity = " + IDENTIFIER
        + " and own.sp_system = " + system(IdentifierSystems.NIK)
        + "\njoin hfj_spidx_token child on child.hash_identity = " + IDENTIFIER
        + " and child.sp_system = " + system(IdentifierSystems.NIK_OF_MOTHER) + " and child.sp_value = own.sp_value\n";
  }

  private static String system(String system) {
    return "('" + system + "')";
  }
}
