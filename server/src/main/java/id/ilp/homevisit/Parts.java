package id.ilp.homevisit;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Parts of the answers of this package's operations. What is null is left out. */
final class Parts {

  static final String DEFINITIONS = IlpPackage.CANONICAL + "/OperationDefinition/";

  private Parts() {}

  static void add(ParametersParameterComponent to, String name, Type value) {
    if (value != null) {
      to.addPart().setName(name).setValue(value);
    }
  }

  static void addCode(ParametersParameterComponent to, String name, String code) {
    add(to, name, code == null ? null : new CodeType(code));
  }

  static void addText(ParametersParameterComponent to, String name, String text) {
    add(to, name, text == null || text.isEmpty() ? null : new StringType(text));
  }

  static void addDate(ParametersParameterComponent to, String name, LocalDate date) {
    add(to, name, date == null ? null : date(date));
  }

  static void addTime(ParametersParameterComponent to, String name, Instant time) {
    add(to, name, time == null ? null : new DateTimeType(
        Date.from(time), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(ZoneId.systemDefault())));
  }

  static void addNumber(ParametersParameterComponent to, String name, long number) {
    add(to, name, new IntegerType(number));
  }

  static void addYes(ParametersParameterComponent to, String name, boolean yes) {
    add(to, name, new BooleanType(yes));
  }

  static void addReference(ParametersParameterComponent to, String name, String reference, String display) {
    add(to, name, reference == null ? null : new Reference(reference).setDisplay(display));
  }

  static DateType date(LocalDate date) {
    return new DateType(date.toString());
  }

  /** {@code reason}: code, subject, text, evidence. */
  static void addReason(ParametersParameterComponent to, Reason reason, Language language) {
    ParametersParameterComponent part = to.addPart().setName("reason");
    addCode(part, "code", reason.code());
    addReference(part, "subject", reason.subject(), null);
    addText(part, "text", reason.text().in(language));
    addReference(part, "evidence", reason.evidence(), null);
  }
}
