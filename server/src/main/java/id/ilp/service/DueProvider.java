package id.ilp.service;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Seen;
import id.ilp.access.WriteAccess;
import id.ilp.audit.ReadPeople;
import id.ilp.service.DueService.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * {@code $due-services} of one person, of a family, of everyone in a village or of a kader's families. Nothing is
 * stored: it is computed from what the caller may see.
 */
final class DueProvider {

  private static final String AREAS = "http://sys-ids.kemkes.go.id/administrative-area";
  private static final String ASSIGNED_HOUSEHOLD = "https://w3id.org/ilp-fhir/StructureDefinition/assigned-household";

  /** A village; smaller areas are not part of what is known of everyone's address. */
  private static final String AREA_CODE = "\\d{2}|\\d{4}|\\d{6}|\\d{10}";

  private static final Set<Status> ALL_BUT_CLOSED = EnumSet.complementOf(EnumSet.of(Status.CLOSED));

  private final DueLists lists;
  private final Records records;
  private final DaoRegistry daos;
  private final WriteAccess access;
  private final DueLimits limits;

  DueProvider(DueLists lists, Records records, DaoRegistry daos, WriteAccess access, DueLimits limits) {
    this.lists = lists;
    this.records = records;
    this.daos = daos;
    this.access = access;
    this.limits = limits;
  }

  /** One person: everything, parts of visits included. */
  @Operation(name = "$due-services", type = Patient.class, idempotent = true)
  public Parameters ofPatient(
      @IdParam IdType id,
      @OperationParam(name = "date") DateType date,
      @OperationParam(name = "status") List<CodeType> status,
      RequestDetails request) {
    DueRequest asked = DueRequest.of(date, status, ALL_BUT_CLOSED);
    Patient patient = Seen.person(daos.getResourceDao(Patient.class), id, request);
    DueAnswer answer = new DueAnswer(asked.date(), DueRequest.languageOf(request));
    NothingDue.because(patient, asked.now()).ifPresent(answer::addNote);
    answer.addServices(lists.ofPatient(id.getIdPart(), asked.types(), asked.now()).stream()
        .filter(asked::wants).toList());
    return answer.done();
  }

  /** A family: its members and itself. */
  @Operation(name = "$due-services", type = Group.class, idempotent = true)
  public Parameters ofHousehold(
      @IdParam IdType id,
      @OperationParam(name = "date") DateType date,
      @OperationParam(name = "status") List<CodeType> status,
      @OperationParam(name = Constants.PARAM_COUNT) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET) IntegerType offset,
      RequestDetails request) {
    return page(DueRequest.of(date, status, DueRequest.OPEN), count, offset, request, asked -> {
      Group household = Seen.read(daos.getResourceDao(Group.class), id, request);
      List<DuePerson> everyone =
          lists.everyoneOf(List.of(household.getIdElement().getIdPart()), asked.types(), asked.now());
      ReadPeople.name(request, everyone.stream().map(person -> new IdType(person.reference()))
          .filter(reference -> reference.getResourceType().equals("Patient")).map(IdType::getIdPart).toList());
      return lists.listed(everyone, asked.now(), asked::isWorthSeeking);
    });
  }

  /** Everyone who lives in a village. */
  @Operation(name = "$due-services", type = Location.class, idempotent = true)
  public Parameters ofArea(
      @IdParam IdType id,
      @OperationParam(name = "date") DateType date,
      @OperationParam(name = "status") List<CodeType> status,
      @OperationParam(name = Constants.PARAM_COUNT) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET) IntegerType offset,
      RequestDetails request) {
    return page(DueRequest.of(date, status, DueRequest.OPEN), count, offset, request, asked -> lists.ofPatients(
        peopleOf(open(Location.class, id, request)), asked.types(), asked.now(),
        asked::isWorthSeeking));
  }

  /** The families that a kader is assigned to. */
  @Operation(name = "$due-services", type = PractitionerRole.class, idempotent = true)
  public Parameters ofKader(
      @IdParam IdType id,
      @OperationParam(name = "date") DateType date,
      @OperationParam(name = "status") List<CodeType> status,
      @OperationParam(name = Constants.PARAM_COUNT) IntegerType count,
      @OperationParam(name = Constants.PARAM_OFFSET) IntegerType offset,
      RequestDetails request) {
    return page(DueRequest.of(date, status, DueRequest.OPEN), count, offset, request, asked -> lists.ofHouseholds(
        householdsOf(open(PractitionerRole.class, id, request)), asked.types(), asked.now(),
        asked::isWorthSeeking));
  }

  /** Places and roles are open to everybody: who may not see people is told so, not that nobody is due. */
  private <T extends Resource> T open(Class<T> type, IdType id, RequestDetails request) {
    T found = Seen.read(daos.getResourceDao(type), id, request);
    access.decide("GET", "Patient/any", request);
    return found;
  }

  private Parameters page(
      DueRequest asked, IntegerType count, IntegerType offset, RequestDetails request,
      Function<DueRequest, List<DuePerson>> list) {
    List<DuePerson> people = list.apply(asked);
    int size = DueRequest.number(count, limits.defaultPage(), 1, limits.maxPage());
    int first = Math.min(DueRequest.number(offset, 0, 0, Integer.MAX_VALUE), people.size());
    int last = Math.min(first + size, people.size());
    DueAnswer answer = new DueAnswer(asked.date(), DueRequest.languageOf(request));
    answer.addPeople(people.subList(first, last), people.size(), last < people.size() ? last : null);
    return answer.done();
  }

  private List<String> peopleOf(Location area) {
    List<String> people = records.livingIn(codeOf(area), limits.maxPeople() + 1);
    if (people.size() > limits.maxPeople()) {
      throw DueRequest.bad("due-too-many",
          "Lebih dari " + limits.maxPeople() + " orang. Pilih wilayah yang lebih kecil, misalnya desa.",
          "More than " + limits.maxPeople() + " people. Choose a smaller area, such as a village.");
    }
    return people;
  }

  private static List<String> householdsOf(PractitionerRole kader) {
    return kader.getExtensionsByUrl(ASSIGNED_HOUSEHOLD).stream()
        .filter(extension -> extension.getValue() instanceof Reference)
        .map(extension -> ((Reference) extension.getValue()).getReferenceElement().getIdPart())
        .toList();
  }

  private static String codeOf(Location area) {
    return area.getIdentifier().stream()
        .filter(identifier -> AREAS.equals(identifier.getSystem())).map(Identifier::getValue)
        .filter(code -> code != null && code.matches(AREA_CODE)).findFirst()
        .orElseThrow(() -> DueRequest.bad("due-area",
            "Location ini bukan wilayah berkode Kemendagri. Pilih desa atau kelurahan.",
            "This Location is no area with a Kemendagri code. Choose a village."));
  }
}
