package id.ilp.homevisit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.StoredAccess;
import id.ilp.access.WriteAccess;
import id.ilp.facility.Setting;
import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.visit.VisitStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipantRequired;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;

/** Stores the visits of a plan as Appointments: all or none, and each once, however often it is asked for. */
final class Scheduling {

  /** A visit is agreed for a day; FHIR wants times. These say "some time in working hours". */
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(16, 0);

  private final Plans plans;
  private final NaturalKeys keys;
  private final VisitStore visits;
  private final WriteAccess writes;
  private final int most;

  /**
   * @param most Appointments that one call may store
   */
  Scheduling(Plans plans, NaturalKeys keys, VisitStore visits, WriteAccess writes, int most) {
    this.plans = plans;
    this.keys = keys;
    this.visits = visits;
    this.writes = writes;
    this.most = most;
  }

  /**
   * @param outcome code of {@code schedule-outcome}: created, existing, no-kader, no-day
   * @param appointment reference, or null
   */
  record Scheduled(PlannedVisit visit, String outcome, String appointment) {}

  /**
   * @param households only these; empty: all that need a visit
   * @throws ProblemException 400 if a household is none of the plan, 422 if there are too many at once
   */
  List<Scheduled> schedule(
      String organization, Period period, Set<String> types, Collection<Reference> households,
      RequestDetails request) {
    writes.decide("POST", "Appointment", request);
    List<PlannedVisit> wanted = wanted(plans.of(organization, period, types), households);
    Map<PlannedVisit, NaturalKey> names = wanted.stream().collect(Collectors.toMap(
        Function.identity(), visit -> nameOf(organization, visit, period)));
    Map<NaturalKey, String> known = keys.find(names.values());
    List<PlannedVisit> storing = wanted.stream()
        .filter(visit -> visit.appointment() == null && visit.date() != null && visit.kader() != null)
        .filter(visit -> !known.containsKey(names.get(visit))).toList();
    if (storing.size() > most) {
      throw new ProblemException(422, Problem.error(IssueType.TOOCOSTLY, "home-visit-schedule-size", null,
          storing.size() + " kunjungan; sekali simpan paling banyak " + most
              + ". Perpendek rentang tanggalnya, atau sebut keluarganya.",
          storing.size() + " visits; at most " + most + " are stored at once. Shorten the period or name families."));
    }
    Map<PlannedVisit, String> stored = store(storing, names, request);
    return wanted.stream().map(visit -> {
      if (stored.containsKey(visit)) {
        return new Scheduled(visit, "created", stored.get(visit));
      }
      String before = visit.appointment() != null
          ? visit.appointment()
          : known.containsKey(names.get(visit)) ? "Appointment/" + known.get(names.get(visit)) : null;
      return new Scheduled(
          visit, before != null ? "existing" : visit.kader() == null ? "no-kader" : "no-day", before);
    }).toList();
  }

  private static List<PlannedVisit> wanted(List<PlannedVisit> plan, Collection<Reference> households) {
    if (households.isEmpty()) {
      return plan.stream().filter(visit -> !visit.reasons().isEmpty()).toList();
    }
    Set<String> named = new HashSet<>();
    households.forEach(each -> named.add(String.valueOf(each.getReference())));
    List<PlannedVisit> found = plan.stream().filter(visit -> named.contains(visit.family().reference())).toList();
    if (found.size() < named.size()) {
      throw Period.bad("home-visit-household",
          "household adalah rujukan Group/<id> dari keluarga dalam rencana ini.",
          "household is a reference Group/<id> of a family in this plan.");
    }
    return found;
  }

  private static NaturalKey nameOf(String organization, PlannedVisit visit, Period period) {
    return KeyRules.keyOf(
        "Appointment", IdentifierSystems.HOME_VISIT, numberOf(organization, visit.family(), period));
  }

  /** A schedule of a facility, a family and a period is one. */
  private static String numberOf(String organization, Family family, Period period) {
    return organization + "/" + family.id() + "/" + period.from() + "/" + period.until();
  }

  private Map<PlannedVisit, String> store(
      List<PlannedVisit> storing, Map<PlannedVisit, NaturalKey> names, RequestDetails request) {
    if (storing.isEmpty()) {
      return Map.of();
    }
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (PlannedVisit visit : storing) {
      String number = names.get(visit).name().substring(IdentifierSystems.HOME_VISIT.length() + 1);
      bundle.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(appointment(visit, number))
          .getRequest().setMethod(HTTPVerb.POST).setUrl("Appointment");
    }
    // A schedule belongs to whoever looks after the family: the kader of a posyandu records how a visit went.
    StoredAccess.decidedInNobodysName(request);
    Bundle answer = visits.store(bundle, request);
    Map<PlannedVisit, String> stored = new HashMap<>();
    for (int i = 0; i < storing.size(); i++) {
      String location = answer.getEntry().get(i).getResponse().getLocation();
      stored.put(storing.get(i), new IdType(location).toUnqualifiedVersionless().getValue());
    }
    return stored;
  }

  private static Appointment appointment(PlannedVisit visit, String number) {
    Appointment appointment = new Appointment();
    appointment.addExtension(Codes.HOUSEHOLD,
        new Reference(visit.family().reference()).setDisplay(visit.family().name()));
    appointment.addIdentifier(new Identifier().setSystem(IdentifierSystems.HOME_VISIT).setValue(number));
    appointment.setStatus(AppointmentStatus.BOOKED);
    appointment.addServiceType(new CodeableConcept(
        new Coding(Setting.SYSTEM, Setting.HOME.code(), Setting.HOME.display())));
    appointment.addReasonCode(new CodeableConcept(
        new Coding(Codes.KIND, visit.kind() == null ? "routine" : visit.kind(), null)));
    appointment.setStart(at(visit.date(), OPENS)).setEnd(at(visit.date(), CLOSES));
    appointment.addParticipant().setRequired(ParticipantRequired.REQUIRED).setStatus(ParticipationStatus.NEEDSACTION)
        .setActor(new Reference(visit.kader().reference()).setType("PractitionerRole")
            .setDisplay(visit.kader().name()));
    return appointment;
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(ZoneId.systemDefault()).toInstant());
  }
}
