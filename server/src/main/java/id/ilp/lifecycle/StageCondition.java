package id.ilp.lifecycle;

import ca.uhn.fhir.rest.param.StringParam;

/**
 * A condition on the Patients that are searched for, put beside the {@code _id}s that a client may name. No text of a
 * client becomes one.
 */
final class StageCondition extends StringParam {

  private static final long serialVersionUID = 1L;

  private final String people;

  /**
   * @param people SQL whose only column holds rows of Patients
   */
  StageCondition(String people) {
    super("life-stage");
    this.people = people;
  }

  String people() {
    return people;
  }

  /** HAPI takes what is equal for the same condition given twice. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StageCondition condition && people.equals(condition.people);
  }

  @Override
  public int hashCode() {
    return people.hashCode();
  }
}
