package id.ilp.growth;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Caller;
import id.ilp.platform.AskedDate;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** {@code $growth}, {@code $growth-chart} and {@code $assess-growth} of a child under five. */
final class GrowthProvider {

  private final GrowthHistories histories;
  private final GrowthCalculator calculator;
  private final GrowthTables tables;
  private final Assessors assessors;
  private final Assessments assessments;

  GrowthProvider(
      GrowthHistories histories,
      GrowthCalculator calculator,
      GrowthTables tables,
      Assessors assessors,
      Assessments assessments) {
    this.histories = histories;
    this.calculator = calculator;
    this.tables = tables;
    this.assessors = assessors;
    this.assessments = assessments;
  }

  /** What follows from each measurement; nothing is stored. A kader is told the weighing, not the indices. */
  @Operation(name = "$growth", type = Patient.class, idempotent = true)
  public Parameters growth(@IdParam IdType patient, RequestDetails request) {
    GrowthHistory history = histories.of(patient, request);
    return new GrowthAnswer(!isKader()).of(history, daysOf(history));
  }

  /**
   * @param indicator a code of {@code growth-indicator}; weight for age if it is missing
   * @return a picture, image/svg+xml
   */
  @Operation(name = "$growth-chart", type = Patient.class, idempotent = true)
  public Binary chart(
      @IdParam IdType patient,
      @OperationParam(name = "indicator", max = 1) CodeType indicator,
      RequestDetails request) {
    if (isKader()) {
      // The lines tell the status, which is not hers to know from a picture either.
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "kader-form", null,
          "Grafik ini menunjukkan status gizi, yang ditetapkan tenaga kesehatan. Hasil timbang ada di $growth.",
          "This chart shows the nutrition status, which a health worker assigns. $growth tells the weighing."));
    }
    Indicator wanted = indicatorOf(indicator);
    GrowthHistory history = histories.of(patient, request);
    String picture = GrowthChart.of(wanted, history.child(), tables, daysOf(history));
    Binary answer = new Binary();
    answer.setContentType("image/svg+xml").setData(picture.getBytes(StandardCharsets.UTF_8));
    answer.setSecurityContext(new Reference(history.patient()));
    return answer;
  }

  /**
   * Stores the statuses as Observations that name their measurements; what is stored already stays as it is, and what
   * has changed is amended.
   *
   * @param performer the health worker who assigns them
   * @param date a day of measuring; without it all
   */
  @Operation(name = "$assess-growth", type = Patient.class)
  public Parameters assess(
      @IdParam IdType patient,
      @OperationParam(name = "performer", max = 1) Reference performer,
      @OperationParam(name = "date", max = 1) DateType date,
      RequestDetails request) {
    String organization = assessors.check(performer, request);
    Predicate<LocalDate> dates = date == null || !date.hasValue()
        ? any -> true
        : AskedDate.of(date.getValueAsString(), "date")::equals;
    GrowthHistory history = histories.of(patient, request);
    List<PlannedStatus> plan = StatusPlan.of(history, daysOf(history), dates);
    return assessments.store(plan,
        List.of(new Reference(performer.getReference()), new Reference("Organization/" + organization)), request);
  }

  private static boolean isKader() {
    return Caller.current().filter(caller -> caller.kind() == Caller.Kind.KADER).isPresent();
  }

  private List<GrowthDay> daysOf(GrowthHistory history) {
    return calculator.days(history.child(), history.measurements(), history.oedema());
  }

  private static Indicator indicatorOf(CodeType code) {
    if (code == null || !code.hasValue()) {
      return Indicator.WEIGHT_FOR_AGE;
    }
    return Indicator.ofCode(code.getValue()).orElseThrow(() -> {
      String codes = Arrays.stream(Indicator.values()).map(Indicator::code).collect(Collectors.joining(", "));
      return new ProblemException(400, Problem.error(IssueType.VALUE, "growth-indicator", null,
          "Indikator ini tidak dikenal. Pilih salah satu: " + codes + ".",
          "This indicator is not known. Choose one of: " + codes + "."));
    });
  }
}
