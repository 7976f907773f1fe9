package id.ilp.household;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.ilp.household.Moves.Newcomer;
import id.ilp.identity.IdentifierSystems;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** What a call about a family asks for. What is missing or of another type is refused with 400. */
final class HouseholdRequest {

  private static final Set<String> RELATIONS = Set.of(
      "head", "spouse", "child", "grandchild", "parent", "parent-in-law", "child-in-law", "sibling", "other-family",
      "non-family");

  private final Parameters body;

  /**
   * @param body another resource than Parameters says nothing
   */
  HouseholdRequest(IBaseResource body) {
    this.body = body instanceof Parameters parameters ? parameters : new Parameters();
  }

  Identifier familyNumber() {
    Identifier number = body.getParameter().stream()
        .filter(parameter -> "identifier".equals(parameter.getName()))
        .map(ParametersParameterComponent::getValue)
        .filter(Identifier.class::isInstance).map(Identifier.class::cast)
        .findFirst().orElse(null);
    if (number == null || !number.hasValue() || !number.hasSystem()
        || !number.getSystem().equals(IdentifierSystems.FAMILY_CARD)
            && !number.getSystem().startsWith(IdentifierSystems.LOCAL_HOUSEHOLD)) {
      throw bad("identifier", "Isi identifier: nomor KK (" + IdentifierSystems.FAMILY_CARD + ") atau nomor setempat ("
              + IdentifierSystems.LOCAL_HOUSEHOLD + "<nomor organisasi>).",
          "Give identifier: the family card (" + IdentifierSystems.FAMILY_CARD + ") or a local number ("
              + IdentifierSystems.LOCAL_HOUSEHOLD + "<organisation number>).");
    }
    return number;
  }

  List<Newcomer> newcomers() {
    List<Newcomer> members = body.getParameter().stream()
        .filter(parameter -> "member".equals(parameter.getName()))
        .map(HouseholdRequest::newcomer).toList();
    if (members.isEmpty() || members.stream().map(Newcomer::patient).distinct().count() < members.size()) {
      throw bad("member", "Isi paling sedikit satu member (patient, relation), tiap orang sekali.",
          "Give at least one member (patient, relation), each person once.");
    }
    return members;
  }

  private static Newcomer newcomer(ParametersParameterComponent member) {
    Type patient = part(member, "patient");
    Type relation = part(member, "relation");
    return new Newcomer(
        idOf("member.patient", patient instanceof Reference reference ? reference : null, "Patient"),
        relation(relation instanceof CodeType code ? code : null));
  }

  private static Type part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream().filter(part -> name.equals(part.getName()))
        .map(ParametersParameterComponent::getValue).findFirst().orElse(null);
  }

  DateType date() {
    return body.getParameter().stream()
        .filter(parameter -> "date".equals(parameter.getName()))
        .map(ParametersParameterComponent::getValue)
        .map(value -> value instanceof DateType date ? date : new DateType())
        .findFirst().orElse(null);
  }

  static String idOf(String parameter, Reference reference, String type) {
    IdType id = new IdType(reference == null ? null : reference.getReference());
    if (!type.equals(id.getResourceType()) || !id.hasIdPart() || id.isAbsolute()) {
      throw bad(parameter, "Tulis " + parameter + " sebagai rujukan " + type + "/<id>.",
          "Write " + parameter + " as a reference " + type + "/<id>.");
    }
    return id.getIdPart();
  }

  static String relation(CodeType code) {
    if (code == null || !RELATIONS.contains(String.valueOf(code.getValue()))) {
      throw bad("relation", "Isi relation dengan kode hubungan dalam keluarga, misalnya child.",
          "Give relation as a code of household relation, such as child.");
    }
    return code.getValue();
  }

  /** A full date; without one today. */
  static LocalDate day(DateType date) {
    if (date == null) {
      return LocalDate.now();
    }
    if (date.getPrecision() != TemporalPrecisionEnum.DAY || !date.hasValue()) {
      throw bad("date",
          "Isi date dengan tanggal lengkap, misalnya 2026-11-10.", "Give date in full, such as 2026-11-10.");
    }
    return LocalDate.parse(date.getValueAsString());
  }

  /** Not in the future: who will move is told when she has. */
  static LocalDate past(DateType date) {
    LocalDate day = day(date);
    if (day.isAfter(LocalDate.now())) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "move-in-future", "Parameters.parameter",
          "Tanggal pindah ada di masa depan. Catat sesudah orangnya pindah.",
          "The day of the move is in the future. Record it after the person has moved."));
    }
    return day;
  }

  private static ProblemException bad(String parameter, String indonesian, String english) {
    return new ProblemException(400, Problem.error(
        IssueType.INVALID, "household-request", "Parameters.parameter." + parameter, indonesian, english));
  }
}
