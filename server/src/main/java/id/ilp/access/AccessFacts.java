package id.ilp.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What decides who may see a resource, read from its content. References are {@code Type/id}.
 *
 * @param reference of the resource itself
 * @param open whether everyone with a token may see it
 * @param subject the Patient or Group that it is about, or null
 * @param owner the Organization that it names as the one that keeps it, or null
 * @param visit the Encounter whose keeper is also its keeper, or null
 * @param labels bits of sensitivity, and {@link Labels#BEYOND_FORM}
 * @param area Kemendagri code of a patient's village, or null
 * @param links what else opens records: an Organization's areas, a family's members, a kader's families
 * @param former those of a family's members who have left it
 * @param decision what a Consent says about sharing, or null
 * @param letter what it says as a letter between facilities
 */
record AccessFacts(
    String reference,
    boolean open,
    String subject,
    String owner,
    String visit,
    int labels,
    String area,
    List<String> links,
    List<String> former,
    SharingDecision decision,
    LetterFacts letter) {

  /** The network of facilities: whoever sends data must be able to look up to whom it refers. */
  private static final Set<String> NETWORK_TYPES = Set.of(
      "Organization", "Location", "HealthcareService", "Practitioner", "PractitionerRole", "Endpoint", "Schedule", "Slot",
      "Medication", "Substance");

  /** The guide. */
  private static final Set<String> DEFINITION_TYPES = Set.of(
      "CodeSystem", "ValueSet", "ConceptMap", "NamingSystem", "StructureDefinition", "SearchParameter",
      "OperationDefinition", "CapabilityStatement", "ImplementationGuide", "Questionnaire", "PlanDefinition",
      "ActivityDefinition", "Measure", "Library", "ExampleScenario", "StructureMap");

  /** Elements that name the person or family, the first that is there. */
  private static final List<String> SUBJECT = List.of("patient", "subject", "beneficiary", "for", "individual");

  /** Elements that name the facility, the first that names an Organization. An Appointment has none but the last. */
  private static final List<String> OWNER = List.of(
      "serviceProvider", "managingOrganization", "managingEntity", "custodian", "organization", "performer", "author",
      "requester", "owner", "reporter", "sender", "supportingInformation");

  /** Of a letter it is the sender; whom it is addressed to keeps nothing of it. */
  private static final List<String> SENDER = List.of("requester");

  private static final List<String> VISIT = List.of("encounter", "context");

  /** Puskesmas, pustu and health office: who looks after areas. A laboratory serves one, but sees whom it has served. */
  private static final Set<String> AREA_KEEPERS = Set.of("102", "OT000002", "129");

  private static final String SERVICE_AREA = "https://w3id.org/ilp-fhir/StructureDefinition/service-area";
  private static final String ASSIGNED_HOUSEHOLD = "https://w3id.org/ilp-fhir/StructureDefinition/assigned-household";
  private static final String SCHEDULED_HOUSEHOLD =
      "https://w3id.org/ilp-fhir/StructureDefinition/scheduled-household";
  private static final String ADMINISTRATIVE_CODE =
      "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

  static AccessFacts of(Resource resource) {
    String self = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    return new AccessFacts(
        self,
        isOpen(resource),
        subjectOf(resource, self),
        ownerOf(resource),
        first(resource, VISIT, "Encounter"),
        labelsOf(resource),
        resource instanceof Patient patient ? villageOf(patient) : null,
        linksOf(resource),
        resource instanceof Group family ? formerMembersOf(family) : List.of(),
        resource instanceof Consent consent ? SharingDecision.of(consent) : null,
        LetterFacts.of(resource));
  }

  /** Organizations that a resource names as its keeper, in any of the elements for it. */
  static Stream<String> ownersNamedBy(Resource resource) {
    List<String> elements = resource instanceof Encounter || resource instanceof EpisodeOfCare
        ? List.of("serviceProvider", "managingOrganization")
        : List.of("managingOrganization", "managingEntity", "custodian");
    return elements.stream().flatMap(element -> references(resource, element, "Organization"));
  }

  static boolean isOpenType(String type) {
    return NETWORK_TYPES.contains(type) || isDefinition(type);
  }

  static String[] definitionTypes() {
    return DEFINITION_TYPES.toArray(String[]::new);
  }

  static boolean isDefinition(String type) {
    return DEFINITION_TYPES.contains(type);
  }

  /** A home is a place too, but not part of the network. */
  private static boolean isOpen(Resource resource) {
    boolean home = resource instanceof Location place
        && place.getPhysicalType().getCoding().stream().map(Coding::getCode).anyMatch("ho"::equals);
    return isOpenType(resource.fhirType()) && !home;
  }

  private static int labelsOf(Resource resource) {
    return Labels.of(resource) | (isOpen(resource) || KaderForm.get().opens(resource) ? 0 : Labels.BEYOND_FORM);
  }

  static String subjectOf(Resource resource, String self) {
    if (resource instanceof Patient || resource instanceof Group) {
      return self;
    }
    for (String type : List.of("Patient", "Group")) {
      String found = first(resource, SUBJECT, type);
      if (found != null) {
        return found;
      }
    }
    return Stream.of("participant", "source", "actor")
        .flatMap(element -> patientsWithin(resource, element))
        .findFirst()
        .or(() -> scheduledHousehold(resource))
        .orElse(null);
  }

  /** R4 takes no Group as a participant of an Appointment. */
  private static Optional<String> scheduledHousehold(Resource resource) {
    return resource instanceof Appointment appointment
        ? targets(appointment.getExtensionsByUrl(SCHEDULED_HOUSEHOLD), "Group").stream().findFirst()
        : Optional.empty();
  }

  /** Appointment.participant.actor and its like. */
  private static Stream<String> patientsWithin(Resource resource, String element) {
    return values(resource, element).flatMap(value -> value instanceof Reference reference
        ? local(reference, "Patient")
        : references(value, "actor", "Patient"));
  }

  private static String ownerOf(Resource resource) {
    return first(resource, LetterFacts.isLetter(resource) ? SENDER : OWNER, "Organization");
  }

  private static String first(Base resource, List<String> elements, String type) {
    return elements.stream().flatMap(element -> references(resource, element, type)).findFirst().orElse(null);
  }

  private static Stream<String> references(Base parent, String element, String type) {
    return values(parent, element).flatMap(value -> {
      if (value instanceof Reference reference) {
        return local(reference, type);
      }
      // Immunization.performer.actor, Procedure.performer.actor
      return element.equals("performer") ? references(value, "actor", type) : Stream.empty();
    });
  }

  private static Stream<Base> values(Base parent, String element) {
    Property property = parent.getNamedProperty(element);
    return property == null ? Stream.empty() : property.getValues().stream();
  }

  private static Stream<String> local(Reference reference, String type) {
    IdType id = new IdType(reference.getReference());
    return type.equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute()
        ? Stream.of(type + "/" + id.getIdPart())
        : Stream.empty();
  }

  private static String villageOf(Patient patient) {
    List<String> villages = new ArrayList<>();
    patient.getAddress().stream()
        .flatMap(address -> address.getExtensionsByUrl(ADMINISTRATIVE_CODE).stream())
        .forEach(code -> Optional.ofNullable(code.getExtensionByUrl("village"))
            .map(Extension::getValue)
            .filter(value -> value.hasPrimitiveValue())
            .ifPresent(value -> villages.add(value.primitiveValue())));
    return villages.isEmpty() ? null : villages.get(0);
  }

  private static List<String> linksOf(Resource resource) {
    if (resource instanceof Organization organization) {
      boolean keeper = organization.getType().stream()
          .flatMap(type -> type.getCoding().stream())
          .anyMatch(code -> AREA_KEEPERS.contains(code.getCode()));
      return keeper ? targets(organization.getExtensionsByUrl(SERVICE_AREA), "Location") : List.of();
    }
    if (resource instanceof PractitionerRole role) {
      return targets(role.getExtensionsByUrl(ASSIGNED_HOUSEHOLD), "Group");
    }
    if (resource instanceof Group family) {
      return family.getMember().stream().flatMap(member -> local(member.getEntity(), "Patient")).toList();
    }
    return List.of();
  }

  /** Whoever belongs to it again is no former member. The last day still counts. */
  private static List<String> formerMembersOf(Group family) {
    Set<String> present = new HashSet<>();
    Set<String> former = new LinkedHashSet<>();
    Date today = Date.from(LocalDate.now().atStartOfDay(ZoneId.systemDefault()).toInstant());
    for (GroupMemberComponent member : family.getMember()) {
      boolean left = member.getInactive()
          || member.getPeriod().hasEnd() && member.getPeriod().getEnd().before(today);
      local(member.getEntity(), "Patient").forEach(left ? former::add : present::add);
    }
    former.removeAll(present);
    return List.copyOf(former);
  }

  private static List<String> targets(List<Extension> extensions, String type) {
    return extensions.stream()
        .map(Extension::getValue)
        .filter(Reference.class::isInstance)
        .flatMap(value -> local((Reference) value, type))
        .toList();
  }
}
