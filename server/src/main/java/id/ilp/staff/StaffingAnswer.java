package id.ilp.staff;

import id.ilp.conformance.IlpPackage;
import id.ilp.facility.ClusterUnit;
import id.ilp.platform.Language;
import id.ilp.staff.StaffReport.Unit;
import id.ilp.staff.Tally.Line;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The answer of {@code $staffing}, in the reader's language, as its OperationDefinition says. */
final class StaffingAnswer {

  static final String DEFINITION = IlpPackage.CANONICAL + "/OperationDefinition/staffing";

  private final StaffCodes codes;
  private final Language language;
  private final Parameters parameters = new Parameters();

  StaffingAnswer(StaffCodes codes, Language language) {
    this.codes = codes;
    this.language = language;
  }

  Parameters of(StaffReport report, LocalDate date) {
    parameters.addParameter().setName("date").setValue(new DateType(date.toString()));
    report.tallies().forEach(tally -> addStandard(parameters.addParameter().setName("standard"), tally));
    report.opening().ifPresent(opening -> addOpening(report, opening));
    report.kader().forEach(this::addKader);
    report.sums().forEach((type, sum) -> {
      ParametersParameterComponent part = parameters.addParameter().setName("summary");
      part.addPart().setName("type").setValue(new Coding(Facility.TYPE, type, null));
      part.addPart().setName("units").setValue(new IntegerType(sum.units()));
      part.addPart().setName("fulfilled").setValue(new IntegerType(sum.fulfilled()));
    });
    report.units().forEach(this::addUnit);
    return parameters;
  }

  private void addStandard(ParametersParameterComponent part, Tally tally) {
    Standard standard = tally.standard();
    part.addPart().setName("id").setValue(new CodeType(standard.id()));
    part.addPart().setName("name").setValue(new StringType(standard.name().in(language)));
    part.addPart().setName("source").setValue(new StringType(standard.source()));
    if (standard.cluster() != null) {
      part.addPart().setName("cluster").setValue(new Coding(ClusterUnit.SYSTEM, standard.cluster(), null));
    }
    part.addPart().setName("fulfilled").setValue(new BooleanType(tally.isFulfilled()));
    tally.lines().forEach(line -> addRole(part.addPart().setName("role"), line));
  }

  private void addRole(ParametersParameterComponent part, Line line) {
    part.addPart().setName("code").setValue(codes.coding(StaffCodes.ROLE, line.role(), language));
    part.addPart().setName("required").setValue(new IntegerType(line.required()));
    part.addPart().setName("present").setValue(new IntegerType(line.present()));
    line.records().forEach(record -> part.addPart().setName("staff").setValue(roleRecord(record)));
    line.vacancies().forEach(vacancy -> {
      ParametersParameterComponent gap = part.addPart().setName("vacancy");
      gap.addPart().setName("from").setValue(new DateType(vacancy.from().toString()));
      if (vacancy.until() != null) {
        gap.addPart().setName("until").setValue(new DateType(vacancy.until().toString()));
      }
      gap.addPart().setName("missing").setValue(new IntegerType(vacancy.missing()));
    });
  }

  private void addOpening(StaffReport report, Opening opening) {
    Set<DayOfWeek> required = report.tallies().stream()
        .flatMap(tally -> tally.standard().open().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    ParametersParameterComponent part = parameters.addParameter().setName("opening");
    Opening.codesOf(required).forEach(day -> part.addPart().setName("required").setValue(day));
    Opening.codesOf(opening.days()).forEach(day -> part.addPart().setName("open").setValue(day));
    if (opening.known() && !required.isEmpty()) {
      part.addPart().setName("fulfilled").setValue(new BooleanType(opening.covers(required)));
    }
    if (opening.known()) {
      part.addPart().setName("open-on-date").setValue(new BooleanType(opening.onDate()));
    }
  }

  private void addKader(StaffReport.Kader kader) {
    ParametersParameterComponent part = parameters.addParameter().setName("kader");
    part.addPart().setName("staff").setValue(roleRecord(kader.record()));
    kader.skills().level().ifPresent(level ->
        part.addPart().setName("level").setValue(codes.coding(StaffCodes.LEVEL, level, language)));
    kader.skills().skills().forEach(skill ->
        part.addPart().setName("skill").setValue(codes.coding(StaffCodes.SKILL, skill, language)));
  }

  private void addUnit(Unit unit) {
    ParametersParameterComponent part = parameters.addParameter().setName("unit");
    part.addPart().setName("organization").setValue(
        new Reference("Organization/" + unit.facility().id()).setDisplay(unit.facility().name()));
    unit.facility().sortedTypes().forEach(type ->
        part.addPart().setName("type").setValue(new Coding(Facility.TYPE, type, null)));
    part.addPart().setName("fulfilled").setValue(new BooleanType(unit.isFulfilled()));
    unit.tallies().stream().flatMap(tally -> tally.lines().stream()).filter(line -> line.missing() > 0)
        .forEach(line -> {
          ParametersParameterComponent missing = part.addPart().setName("missing");
          missing.addPart().setName("code").setValue(codes.coding(StaffCodes.ROLE, line.role(), language));
          missing.addPart().setName("number").setValue(new IntegerType(line.missing()));
        });
  }

  private static Reference roleRecord(String id) {
    return new Reference("PractitionerRole/" + id);
  }
}
