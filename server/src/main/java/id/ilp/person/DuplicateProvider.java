package id.ilp.person;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.conformance.IlpPackage;
import id.ilp.person.DuplicateSearch.Found;
import id.ilp.person.DuplicateSearch.Pair;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** {@code GET /fhir/Patient/$find-duplicates}: people who may have been recorded twice, for review. */
final class DuplicateProvider {

  /** Name and birth date alone. */
  private static final int USUAL_LEAST = 60;

  private final DuplicateSearch search;
  private final MergeRights rights;
  private final NamedPerson people;
  private final int defaultPage;
  private final int maxPage;

  DuplicateProvider(
      DuplicateSearch search, MergeRights rights, NamedPerson people, int defaultPage, int maxPage) {
    this.search = search;
    this.rights = rights;
    this.people = people;
    this.defaultPage = defaultPage;
    this.maxPage = maxPage;
  }

  /**
   * @param patient whose doubles are wanted, as in a search: {@code Patient/id} or the id; without it all pairs
   * @param village Kemendagri code, 2 to 10 digits
   * @param least points from 1 to 100 that a pair must have
   */
  @Operation(name = "$find-duplicates", type = Patient.class, idempotent = true,
      canonicalUrl = IlpPackage.CANONICAL + "/OperationDefinition/find-duplicates")
  public Parameters find(
      @OperationParam(name = "patient", max = 1) StringType patient,
      @OperationParam(name = "village", max = 1) StringType village,
      @OperationParam(name = "score", max = 1) IntegerType least,
      @OperationParam(name = Constants.PARAM_COUNT, max = 1) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET, max = 1) IntegerType offset,
      RequestDetails request) {
    rights.checkReviewer(request);
    String person = patient == null ? null : people.idOf("patient", new Reference(
        patient.getValueNotNull().replaceFirst("^(?!Patient/)", "Patient/")), List.of(), request);
    String area = village == null ? null : village.getValue();
    if (area != null && !area.matches("\\d{2}|\\d{4}|\\d{6}|\\d{10}")) {
      throw new ProblemException(400, Problem.error(IssueType.INVALID, "area-code", "village",
          "Kode wilayah Kemendagri 2, 4, 6 atau 10 angka.", "A Kemendagri area code has 2, 4, 6 or 10 digits."));
    }
    Found found = search.find(area, person, number("score", least, USUAL_LEAST, 1, 100), request);
    int size = number(Constants.PARAM_COUNT, count, defaultPage, 1, maxPage);
    int offered = found.pairs().size();
    int first = Math.min(number(Constants.PARAM_OFFSET, offset, 0, 0, DuplicateSearch.MOST_PAIRS), offered);
    int last = Math.min(first + size, offered);
    Parameters answer = new Parameters();
    answer.addParameter().setName("total").setValue(new IntegerType(offered));
    answer.addParameter().setName("complete").setValue(new BooleanType(!found.cut()));
    if (last < offered) {
      answer.addParameter().setName("next-offset").setValue(new IntegerType(last));
    }
    found.pairs().subList(first, last).forEach(pair -> add(pair, answer.addParameter().setName("pair")));
    return answer;
  }

  private static void add(Pair pair, ParametersParameterComponent part) {
    part.addPart().setName("score").setValue(new IntegerType(pair.likeness().score()));
    part.addPart().setName("grade").setValue(new CodeType(pair.likeness().grade()));
    pair.likeness().same().forEach(code -> part.addPart().setName("same").setValue(new CodeType(code)));
    pair.likeness().different().forEach(code -> part.addPart().setName("different").setValue(new CodeType(code)));
    part.addPart().setName("source").setResource(pair.source());
    part.addPart().setName("target").setResource(pair.target());
  }

  private static int number(String parameter, IntegerType given, int usual, int least, int most) {
    if (given == null || given.getValue() == null) {
      return usual;
    }
    if (given.getValue() < least || given.getValue() > most) {
      throw new ProblemException(400, Problem.error(IssueType.INVALID, "number-range", parameter,
          parameter + " dari " + least + " sampai " + most + ".",
          parameter + " is from " + least + " to " + most + "."));
    }
    return given.getValue();
  }
}
