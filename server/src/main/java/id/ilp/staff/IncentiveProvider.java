package id.ilp.staff;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.access.OwnFacilities;
import id.ilp.access.Seen;
import id.ilp.conformance.IlpPackage;
import id.ilp.database.Reader;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Language;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.StringType;

/** {@code GET /fhir/PractitionerRole/{id}/$incentive?start=&end=}: the activities of a kader and what she is owed. */
final class IncentiveProvider {

  static final String DEFINITION = IlpPackage.CANONICAL + "/OperationDefinition/incentive";

  private static final int MOST_DAYS = 366;

  private final IFhirResourceDao<PractitionerRole> roles;
  private final KaderVisits visits;
  private final List<IncentiveRate> rates;
  private final OwnFacilities facilities;

  IncentiveProvider(
      IFhirResourceDao<PractitionerRole> roles,
      KaderVisits visits,
      List<IncentiveRate> rates,
      OwnFacilities facilities) {
    this.roles = roles;
    this.visits = visits;
    this.rates = List.copyOf(rates);
    this.facilities = facilities;
  }

  /**
   * @param start first day
   * @param end last day
   */
  @Operation(name = "$incentive", type = PractitionerRole.class, idempotent = true, canonicalUrl = DEFINITION)
  public Parameters incentive(
      @IdParam IdType id,
      @OperationParam(name = "start", max = 1) DateType start,
      @OperationParam(name = "end", max = 1) DateType end,
      RequestDetails request) {
    PractitionerRole role = Seen.read(roles, id, request);
    checkAccess(Caller.current().orElseThrow(), role);
    Days asked = asked(AskedDate.of(start, "start").orElse(null), AskedDate.of(end, "end").orElse(null));
    if (!Posts.codes(role.getCode(), StaffCodes.ROLE).contains(StaffCodes.KADER)) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "incentive-kader", "PractitionerRole.code",
          "Insentif hanya dihitung untuk peran kader.", "Incentives are computed for the role of a kader only."));
    }
    if (rates.isEmpty()) {
      throw new ProblemException(422, Problem.error(IssueType.BUSINESSRULE, "incentive-rates", null,
          "Besar insentif belum ditetapkan di server ini. Pengelola mengisinya di ilp.staff.incentives.",
          "This server has no rates of incentives. Its operator sets them in ilp.staff.incentives."));
    }
    List<KaderVisit> hers = Reader.during(Reader.SYSTEM, () -> visits.of(role, asked));
    return answer(asked, Incentive.of(rates, hers), Language.accepted(request.getHeader("Accept-Language")));
  }

  /** How much somebody is paid is not everybody's affair: herself, her facility and what is above it, her Dinkes. */
  private void checkAccess(Caller caller, PractitionerRole role) {
    boolean may = switch (caller.kind()) {
      case KADER -> role.getIdElement().getIdPart().equals(caller.role());
      case FACILITY, VENDOR, DINKES -> facilities.include(caller, Posts.idOf(role.getOrganization()));
      case NATIONAL, AUDITOR, ADMIN -> false;
    };
    if (!may) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "incentive-access", null,
          "Insentif seorang kader hanya untuk kader itu sendiri, fasilitasnya dan dinas kesehatannya.",
          "The incentive of a kader is for herself, her facility and her health office only."));
    }
  }

  private static Days asked(LocalDate first, LocalDate last) {
    if (first == null || last == null) {
      throw new ProblemException(400, Problem.error(IssueType.REQUIRED, "staff-period", null,
          "Isi start dan end, misalnya start=2026-11-01&end=2026-11-30.",
          "Give start and end, such as start=2026-11-01&end=2026-11-30."));
    }
    StaffDates.checkOrder(first, last, MOST_DAYS, "end");
    return new Days(first, last);
  }

  private static Parameters answer(Days asked, Incentive incentive, Language language) {
    Parameters answer = new Parameters();
    answer.addParameter().setName("start").setValue(new DateType(asked.first().toString()));
    answer.addParameter().setName("end").setValue(new DateType(asked.last().toString()));
    for (Incentive.Line line : incentive.lines()) {
      ParametersParameterComponent part = answer.addParameter().setName("activity");
      part.addPart().setName("code").setValue(new CodeType(line.rate().activity()));
      part.addPart().setName("name").setValue(new StringType(line.rate().name().in(language)));
      part.addPart().setName("number").setValue(new IntegerType(line.number()));
      part.addPart().setName("rate").setValue(rupiah(line.rate().rupiah()));
      part.addPart().setName("amount").setValue(rupiah(line.rupiah()));
      part.addPart().setName("fund").setValue(new StringType(line.rate().fund()));
      part.addPart().setName("source").setValue(new StringType(line.rate().source()));
    }
    answer.addParameter().setName("total").setValue(rupiah(incentive.rupiah()));
    return answer;
  }

  private static Money rupiah(BigDecimal amount) {
    return new Money().setValue(amount).setCurrency("IDR");
  }
}
