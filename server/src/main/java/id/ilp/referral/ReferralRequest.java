package id.ilp.referral;

import id.ilp.access.Caller;
import id.ilp.facility.ClusterUnit;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What a call of {@code $referrals} asks for.
 *
 * @param incoming whether it asks for those addressed to the facility; else for those that it has sent
 * @param state open, closed, late or all
 * @param cluster code of a cluster unit, or null
 * @param first place of the page, from 0
 * @param size of the page
 */
record ReferralRequest(boolean incoming, String state, String cluster, int first, int size) {

  private static final Set<String> STATES = Set.of("open", "closed", "late", "all");

  /**
   * @throws ProblemException 400 if a parameter cannot be understood, 403 if the token does not cover what is told
   */
  static ReferralRequest of(
      CodeType direction, CodeType state, CodeType cluster,
      IntegerType count, IntegerType offset, int usual, int most) {
    Caller caller = Caller.current().orElseThrow();
    if (!List.of("ServiceRequest", "Task", "Patient").stream().allMatch(caller.scopes()::reads)) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "scope", null,
          "Panggilan ini membaca rujukan dan orangnya. Minta scope baca ServiceRequest, Task dan Patient tanpa syarat.",
          "This call reads referrals and their people. Ask for scopes to read ServiceRequest, Task and Patient without"
              + " a condition."));
    }
    String way = valueOf(direction, "in");
    String wanted = valueOf(state, "open");
    String unit = valueOf(cluster, null);
    if (!Set.of("in", "out").contains(way)) {
      throw bad("direction adalah in (masuk) atau out (keluar).", "direction is in or out.");
    }
    if (!STATES.contains(wanted)) {
      throw bad("state adalah open, closed, late atau all.", "state is open, closed, late or all.");
    }
    if (unit != null && ClusterUnit.ofCode(unit).isEmpty()) {
      throw bad("cluster adalah kode CodeSystem cluster-unit, misalnya maternal-child.",
          "cluster is a code of CodeSystem cluster-unit, such as maternal-child.");
    }
    return new ReferralRequest(way.equals("in"), wanted, unit,
        number(offset, 0, 0, Integer.MAX_VALUE), number(count, usual, 1, most));
  }

  private static String valueOf(CodeType code, String usual) {
    return code == null || !code.hasValue() ? usual : code.getValue();
  }

  private static int number(IntegerType value, int usual, int least, int most) {
    if (value == null || !value.hasValue()) {
      return usual;
    }
    if (value.getValue() < least) {
      throw bad("_count paling sedikit 1 dan _offset paling sedikit 0.",
          "_count is at least 1 and _offset at least 0.");
    }
    return Math.min(value.getValue(), most);
  }

  private static ProblemException bad(String indonesian, String english) {
    return new ProblemException(400,
        Problem.error(IssueType.VALUE, "referral-request", null, indonesian, english));
  }
}
