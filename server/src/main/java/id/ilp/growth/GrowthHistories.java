package id.ilp.growth;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import id.ilp.access.Seen;
import id.ilp.access.WriteAccess;
import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;

/** Reads what is stored of a child, with the caller's eyes. */
final class GrowthHistories {

  private final DaoRegistry daos;
  private final WriteAccess access;
  private final int lastDay;

  /**
   * @param lastDay of age that the standards know
   */
  GrowthHistories(DaoRegistry daos, WriteAccess access, int lastDay) {
    this.daos = daos;
    this.access = access;
    this.lastDay = lastDay;
  }

  /**
   * @throws ProblemException 403 if the token does not cover Observation, 422 if birth date or sex are missing
   */
  GrowthHistory of(IdType id, RequestDetails request) {
    Patient patient = Seen.person(daos.getResourceDao(Patient.class), new IdType("Patient", id.getIdPart()), request);
    Child child = Child.of(patient);
    // The call was decided on as one of Patient; what it reads of Observation takes that right too.
    access.decide("GET", "Observation/" + id.getIdPart(), request);
    String reference = "Patient/" + id.getIdPart();
    List<Measurement> measurements = new ArrayList<>();
    List<String> unusable = new ArrayList<>();
    List<Observation> statuses = new ArrayList<>();
    for (Observation observation : observationsOf(reference, child, request)) {
      if (StatusKind.of(observation).isPresent()) {
        statuses.add(observation);
      } else if (!MeasurementReader.VOID.contains(observation.getStatus()) && !observation.hasDataAbsentReason()) {
        sort(dated(observation, child), child, measurements, unusable);
      }
    }
    return new GrowthHistory(reference, child, measurements, unusable, statuses, oedemaIn(statuses));
  }

  /** A birth weight that was asked for later is that of the birth all the same. */
  private static Observation dated(Observation observation, Child child) {
    boolean later = MeasurementReader.isOfBirth(observation)
        && !MeasurementReader.dayOf(observation).equals(Optional.of(child.birth()));
    return later ? observation.copy().setEffective(new DateTimeType(child.birth().toString())) : observation;
  }

  private void sort(Observation observation, Child child, List<Measurement> measurements, List<String> unusable) {
    Optional<Measurement> measurement = MeasurementReader.read(observation);
    int age = measurement.map(each -> child.daysAt(each.day())).orElse(-1);
    if (age < 0) {
      unusable.add("Observation/" + observation.getIdElement().getIdPart());
    } else if (age <= lastDay) {
      measurements.add(measurement.get());
    }
  }

  private List<Observation> observationsOf(String patient, Child child, RequestDetails request) {
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    search.add(Observation.SP_PATIENT, new ReferenceParam(patient));
    TokenOrListParam codes = new TokenOrListParam();
    Stream.concat(MeasurementReader.codes().stream(), StatusKind.codes()).forEach(code -> {
      int bar = code.indexOf('|');
      codes.add(code.substring(0, bar), code.substring(bar + 1));
    });
    search.add(Observation.SP_CODE, codes);
    // An adult has weights too. A day more, for the zone of who sent it.
    search.add(Observation.SP_DATE,
        new DateParam(ParamPrefixEnum.LESSTHAN_OR_EQUALS, child.birth().plusDays(lastDay + 1L).toString()));
    return daos.getResourceDao(Observation.class).search(search, request).getAllResources().stream()
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .toList();
  }

  /** A health worker records oedema as an index without value that means severe malnutrition (docs/growth.md). */
  private static Set<LocalDate> oedemaIn(List<Observation> statuses) {
    Set<LocalDate> days = new HashSet<>();
    for (Observation status : statuses) {
      boolean oedema = StatusKind.of(status).filter(StatusKind::isIndexOfWeight).isPresent()
          && !MeasurementReader.VOID.contains(status.getStatus())
          && !status.hasValue() && status.hasDataAbsentReason()
          && NutritionClass.SEVERELY_WASTED.isIn(status.getInterpretation());
      if (oedema) {
        MeasurementReader.dayOf(status).ifPresent(days::add);
      }
    }
    return days;
  }
}
