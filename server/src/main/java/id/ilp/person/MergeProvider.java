package id.ilp.person;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Language;
import id.ilp.platform.Outcomes;
import id.ilp.platform.Problem;
import id.ilp.platform.Text;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * {@code POST /fhir/Patient/$merge}, in the shape of HL7's operation "Patient merge", and its way back
 * {@code POST /fhir/Patient/$unmerge}.
 */
final class MergeProvider {

  private static final Text WOULD = new Text(
      "Belum ada yang diubah. Tanpa preview, kedua catatan ini menjadi satu.",
      "Nothing was changed. Without preview these two records become one.");
  private static final Text DONE = new Text(
      "Kedua catatan sudah menjadi satu. $unmerge mengembalikannya.",
      "The two records are one now. $unmerge undoes it.");
  private static final Text UNDONE = new Text(
      "Penggabungan dibatalkan. Yang ditulis sesudahnya tetap pada catatan sasaran.",
      "The merge is undone. What was written since stays with the target.");

  private final Merges merges;
  private final MergeRights rights;
  private final NamedPerson people;

  MergeProvider(Merges merges, MergeRights rights, NamedPerson people) {
    this.merges = merges;
    this.rights = rights;
    this.people = people;
  }

  /**
   * @param source the record that is retired: by reference, or by identifiers of which one names it
   * @param target the record that goes on
   * @param preview true: tells what would become of the target, and changes nothing
   */
  @Operation(name = "$merge", type = Patient.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/merge")
  public Parameters merge(
      @OperationParam(name = "source-patient", max = 1) Reference source,
      @OperationParam(name = "target-patient", max = 1) Reference target,
      @OperationParam(name = "source-patient-identifier") List<Identifier> sourceNumbers,
      @OperationParam(name = "target-patient-identifier") List<Identifier> targetNumbers,
      @OperationParam(name = "preview", max = 1) BooleanType preview,
      @OperationParam(name = "result-patient", max = 1) Patient result,
      RequestDetails request) {
    rights.checkCaller(request);
    NamedPerson.refuseResult(result);
    String from = people.idOf("source-patient", source, sourceNumbers, request);
    String to = people.idOf("target-patient", target, targetNumbers, request);
    boolean tries = preview != null && preview.booleanValue();
    Patient merged = tries ? merges.preview(from, to, request) : merges.merge(from, to, request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("input").setResource(input(from, to, tries));
    return told(answer, tries ? WOULD : DONE, merged, request);
  }

  /**
   * @param source the record that was retired
   * @param target the record that it was merged into
   */
  @Operation(name = "$unmerge", type = Patient.class,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/unmerge")
  public Parameters unmerge(
      @OperationParam(name = "source-patient", min = 1, max = 1) Reference source,
      @OperationParam(name = "target-patient", min = 1, max = 1) Reference target,
      RequestDetails request) {
    rights.checkCaller(request);
    String from = people.idOf("source-patient", source, List.of(), request);
    String to = people.idOf("target-patient", target, List.of(), request);
    return told(new Parameters(), UNDONE, merges.unmerge(from, to, request), request);
  }

  private static Parameters input(String source, String target, boolean preview) {
    Parameters input = new Parameters();
    input.addParameter().setName("source-patient").setValue(new Reference("Patient/" + source));
    input.addParameter().setName("target-patient").setValue(new Reference("Patient/" + target));
    input.addParameter().setName("preview").setValue(new BooleanType(preview));
    return input;
  }

  private static Parameters told(Parameters answer, Text text, Patient result, RequestDetails request) {
    Problem done = new Problem(IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, "merge", null, null, text);
    answer.addParameter().setName("outcome").setResource(Outcomes.of(
        List.of(done), Language.accepted(request.getHeader("Accept-Language")), request.getRequestId()));
    answer.addParameter().setName("result").setResource(result);
    return answer;
  }
}
