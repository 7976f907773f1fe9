package id.ilp.identity;

import static id.ilp.identity.IdentifierSystems.BOOKING;
import static id.ilp.identity.IdentifierSystems.FAMILY_CARD;
import static id.ilp.identity.IdentifierSystems.GROWTH;
import static id.ilp.identity.IdentifierSystems.HOME_VISIT;
import static id.ilp.identity.IdentifierSystems.IHS_NUMBER;
import static id.ilp.identity.IdentifierSystems.LOCAL;
import static id.ilp.identity.IdentifierSystems.LOCAL_HOUSEHOLD;
import static id.ilp.identity.IdentifierSystems.NIK;
import static id.ilp.identity.IdentifierSystems.NIK_OF_MOTHER;
import static id.ilp.identity.IdentifierSystems.ORGANIZATION_NUMBER;
import static id.ilp.identity.IdentifierSystems.PASSPORT;
import static id.ilp.identity.IdentifierSystems.PRACTITIONER_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * Which identifiers say that two resources are one.
 *
 * <p>The same that make SATUSEHAT refuse a duplicate (rule 20002). Not every identifier does: the items of one
 * prescription share its number, and every pregnancy has a visit K1.
 */
public final class KeyRules {

  private static final Map<String, Set<String>> NATIONAL = Map.of(
      "Patient", Set.of(NIK, IHS_NUMBER, PASSPORT),
      "Practitioner", Set.of(NIK, PRACTITIONER_NUMBER),
      "Organization", Set.of(ORGANIZATION_NUMBER),
      "Group", Set.of(FAMILY_CARD));

  private static final Set<String> BOOKINGS = Set.of("Appointment", "Task");

  /** Kinds of local identifier, {@code http://sys-ids.kemkes.go.id/<kind>/<organisation>}, that name one resource. */
  private static final Map<String, Set<String>> LOCAL_KINDS = Map.ofEntries(
      Map.entry("Patient", Set.of("mrn")),
      Map.entry("Organization", Set.of("organization")),
      Map.entry("Location", Set.of("location")),
      Map.entry("Encounter", Set.of("encounter", "asik", "sitb")),
      Map.entry("EpisodeOfCare", Set.of("episode-of-care")),
      Map.entry("Condition", Set.of("condition")),
      Map.entry("Observation", Set.of("observation")),
      Map.entry("Procedure", Set.of("procedure")),
      Map.entry("AllergyIntolerance", Set.of("allergy")),
      Map.entry("MedicationStatement", Set.of("medicationstatement")),
      Map.entry("MedicationRequest", Set.of("prescription-item")),
      Map.entry("ServiceRequest", Set.of("servicerequest")),
      Map.entry("Specimen", Set.of("specimen")),
      Map.entry("DiagnosticReport", Set.of("diagnostic")),
      Map.entry("ClinicalImpression", Set.of("clinicalimpression")),
      Map.entry("CarePlan", Set.of("careplan")),
      Map.entry("Appointment", Set.of("appointment")),
      Map.entry("Task", Set.of("task")),
      Map.entry("Immunization", Set.of("immunization")),
      Map.entry("QuestionnaireResponse", Set.of("questionnaireresponse")));

  /** What this server gives a number itself, so that it is there once. */
  private static final Map<String, String> OWN = Map.of(
      "Observation", GROWTH, "Appointment", HOME_VISIT, "Flag", HOME_VISIT, "Task", HOME_VISIT);

  /** The ministry writes two systems in two ways. */
  private static final Map<String, String> SPELLINGS = Map.of(
      "https://fhir.kemkes.go.id/id/patient-ihs-number", IHS_NUMBER,
      "https://fhir.kemkes.go.id/id/passport", PASSPORT);

  private KeyRules() {}

  /** The names of this resource; none if it can only be told by its visit, or if another has taken its place. */
  public static List<NaturalKey> keysOf(Resource resource) {
    List<NaturalKey> keys = new ArrayList<>();
    if (resource instanceof Patient patient && isReplaced(patient)) {
      return keys;
    }
    for (Identifier identifier : identifiersOf(resource)) {
      if (names(resource.fhirType(), identifier)) {
        keys.add(keyOf(resource.fhirType(), identifier.getSystem(), identifier.getValue()));
      }
    }
    if (resource instanceof Patient patient) {
      addNewborn(patient, keys);
    }
    if (resource instanceof EpisodeOfCare episode) {
      addActiveEpisode(episode, keys);
    }
    return keys;
  }

  /** Whether this record of a person was merged into another. */
  public static boolean isReplaced(Patient patient) {
    return patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY);
  }

  /** Whether an identifier of this system alone tells which resource is meant. */
  public static boolean names(String resourceType, Identifier identifier) {
    if (!identifier.hasSystem() || !identifier.hasValue()) {
      return false;
    }
    String system = SPELLINGS.getOrDefault(identifier.getSystem(), identifier.getSystem());
    return NATIONAL.getOrDefault(resourceType, Set.of()).contains(system)
        || (BOOKINGS.contains(resourceType) && system.equals(BOOKING))
        || (system.startsWith(LOCAL)
            && LOCAL_KINDS.getOrDefault(resourceType, Set.of()).contains(kindOf(system)))
        || (resourceType.equals("Group") && system.startsWith(LOCAL_HOUSEHOLD))
        || system.equals(OWN.get(resourceType));
  }

  /** The name that an identifier gives, whichever way its system is spelt. */
  public static NaturalKey keyOf(String resourceType, String system, String value) {
    return new NaturalKey(resourceType, SPELLINGS.getOrDefault(system, system) + "|" + value);
  }

  /** All identifiers, whatever the type of resource calls them. */
  public static List<Identifier> identifiersOf(Resource resource) {
    Property property = resource.getNamedProperty("identifier");
    if (property == null) {
      return List.of();
    }
    List<Identifier> identifiers = new ArrayList<>();
    for (Base value : property.getValues()) {
      identifiers.add((Identifier) value);
    }
    return identifiers;
  }

  private static String kindOf(String localSystem) {
    String rest = localSystem.substring(LOCAL.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  /** Until a newborn has a NIK, the mother's NIK, the day and the order of birth say who it is. */
  private static void addNewborn(Patient patient, List<NaturalKey> keys) {
    for (Identifier identifier : patient.getIdentifier()) {
      if (NIK_OF_MOTHER.equals(identifier.getSystem()) && identifier.hasValue() && patient.hasBirthDate()) {
        int order = patient.getMultipleBirth() instanceof IntegerType number && number.hasValue() ? number.getValue() : 0;
        keys.add(new NaturalKey("Patient",
            NIK_OF_MOTHER + "|" + identifier.getValue() + "|" + patient.getBirthDateElement().getValueAsString()
                + "|" + order));
      }
    }
  }

  /** SATUSEHAT's rules 10109 and 10110: one active episode of a type for a patient. */
  private static void addActiveEpisode(EpisodeOfCare episode, List<NaturalKey> keys) {
    if (episode.getStatus() == EpisodeOfCareStatus.ACTIVE && episode.getPatient().hasReference()) {
      episode.getType().stream()
          .flatMap(type -> type.getCoding().stream())
          .forEach(type -> keys.add(new NaturalKey("EpisodeOfCare",
              "active|" + episode.getPatient().getReference() + "|" + type.getSystem() + "|" + type.getCode())));
    }
  }
}
