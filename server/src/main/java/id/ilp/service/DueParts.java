package id.ilp.service;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.ilp.platform.Language;
import id.ilp.platform.Text;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** A service as {@code $due-services} and {@code $family-view} write it. */
final class DueParts {

  private final Language language;

  DueParts(Language language) {
    this.language = language;
  }

  /** A parameter {@code service}. */
  ParametersParameterComponent of(DueService service) {
    ParametersParameterComponent to = new ParametersParameterComponent().setName("service");
    part(to, "definition", new CanonicalType(service.definition()));
    service.packages().forEach(url -> part(to, "package", new CanonicalType(url)));
    part(to, "item", service.item());
    part(to, "within", service.within() == null ? null : new CanonicalType(service.within()));
    part(to, "title", text(service.title()));
    part(to, "status", new CodeType(service.status().code()));
    part(to, "reason", new CodeType(service.reason().code()));
    part(to, "explanation", text(service.explanation()));
    part(to, "anchor", new CodeType(service.anchor()));
    part(to, "from", time(service.from()));
    part(to, "until", time(service.until()));
    part(to, "catch-up", time(service.catchUp()));
    part(to, "if-indicated", service.ifIndicated() ? new BooleanType(true) : null);
    part(to, "times", service.times() > 1 ? new IntegerType(service.times()) : null);
    part(to, "given", service.times() > 1 ? new IntegerType(service.given()) : null);
    part(to, "missed", service.missed() > 0 ? new IntegerType(service.missed()) : null);
    part(to, "contact", service.contact() == null ? null : new CodeType(service.contact()));
    service.levels().forEach(level -> addLevel(to.addPart().setName("level"), level));
    service.booked().forEach(reference -> part(to, "booked", new Reference(reference)));
    service.evidence().forEach(reference -> part(to, "evidence", new Reference(reference)));
    part(to, "source", text(service.source()));
    return to;
  }

  private void addLevel(ParametersParameterComponent to, Level level) {
    part(to, "setting", new CodeType(level.setting()));
    level.roles().forEach(role -> part(to, "role", new CodeType(role)));
    part(to, "scope", text(level.scope()));
  }

  private static void part(ParametersParameterComponent to, String name, Type value) {
    if (value != null) {
      to.addPart().setName(name).setValue(value);
    }
  }

  private StringType text(Text text) {
    return text == null ? null : new StringType(text.in(language));
  }

  /** A date where a day begins, otherwise a time in the zone of the server. */
  private static DateTimeType time(LocalDateTime time) {
    if (time == null) {
      return null;
    }
    if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return new DateTimeType(time.toLocalDate().toString());
    }
    ZoneId zone = ZoneId.systemDefault();
    return new DateTimeType(
        Date.from(time.atZone(zone).toInstant()), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(zone));
  }
}
