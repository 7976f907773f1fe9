package id.ilp.conformance;

import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Which ILP profile a resource must meet, decided by what it is and not by what it claims in {@code meta.profile}: what
 * SIMPUS software sends today names no profile at all.
 */
final class ProfileRouter {

  private static final String ORGANIZATION_TYPE = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
  private static final String EPISODE_TYPE = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type";
  private static final String OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String PHYSICAL_TYPE = "http://terminology.hl7.org/CodeSystem/location-physical-type";
  private static final String STAFF_ROLE = IlpPackage.CANONICAL + "/CodeSystem/staff-role";
  private static final String CLUSTER_UNIT = IlpPackage.CANONICAL + "/CodeSystem/cluster-unit";
  private static final String TEAM_KIND = IlpPackage.CANONICAL + "/CodeSystem/care-team-kind";
  private static final String KADER_LEVEL = IlpPackage.CANONICAL + "/CodeSystem/kader-level";
  private static final String FAMILY_CARD = "https://fhir.kemkes.go.id/id/kk";
  private static final String LOCAL_HOUSEHOLD = IlpPackage.CANONICAL + "/sid/household/";

  private static final Map<String, String> FACILITIES = Map.of(
      "102", "ilp-puskesmas",
      "OT000002", "ilp-pustu",
      "131", "ilp-posyandu",
      "129", "ilp-dinkes",
      "107", "ilp-labkesda");

  private ProfileRouter() {}

  /** The canonical address of the profile, if the guide has one for this kind of resource. */
  static Optional<String> profileOf(Element resource) {
    return Optional.ofNullable(idOf(resource)).map(id -> IlpPackage.CANONICAL + "/StructureDefinition/" + id);
  }

  private static String idOf(Element resource) {
    return switch (resource.fhirType()) {
      case "Patient" -> "ilp-patient";
      case "Practitioner" -> isKader(resource) ? "ilp-kader" : "ilp-practitioner";
      case "Encounter" -> "ilp-visit";
      case "Condition" -> "ilp-condition";
      case "Organization" -> facility(resource);
      case "Location" -> hasCode(resource, "physicalType", PHYSICAL_TYPE, "jdn") ? "ilp-area" : "ilp-place";
      case "HealthcareService" -> hasCode(resource, "category", CLUSTER_UNIT, null) ? "ilp-cluster-service" : null;
      case "PractitionerRole" -> hasCode(resource, "code", STAFF_ROLE, "kader") ? "ilp-kader-role" : "ilp-staff-role";
      case "CareTeam" -> hasCode(resource, "category", TEAM_KIND, "pustu-team") ? "ilp-pustu-team" : null;
      case "EpisodeOfCare" -> hasCode(resource, "type", EPISODE_TYPE, "ANC") ? "ilp-pregnancy-episode" : null;
      case "Observation" ->
          hasCode(resource, "category", OBSERVATION_CATEGORY, "vital-signs") ? "ilp-vital-sign" : "ilp-observation";
      case "Group" -> isHousehold(resource) ? "ilp-household" : null;
      default -> null;
    };
  }

  private static String facility(Element organization) {
    return FACILITIES.entrySet().stream()
        .filter(facility -> hasCode(organization, "type", ORGANIZATION_TYPE, facility.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("ilp-organization");
  }

  private static boolean isHousehold(Element group) {
    return group.getChildren("identifier").stream()
        .map(identifier -> String.valueOf(identifier.getNamedChildValue("system")))
        .anyMatch(system -> system.equals(FAMILY_CARD) || system.startsWith(LOCAL_HOUSEHOLD));
  }

  private static boolean isKader(Element practitioner) {
    return practitioner.getChildren("qualification").stream()
        .anyMatch(qualification -> hasCode(qualification, "code", KADER_LEVEL, null));
  }

  /** Whether a CodeableConcept below {@code name} has that coding; a null code matches any code of the system. */
  private static boolean hasCode(Element resource, String name, String system, String code) {
    for (Element concept : resource.getChildren(name)) {
      for (Element coding : concept.getChildren("coding")) {
        if (system.equals(coding.getNamedChildValue("system"))
            && (code == null || code.equals(coding.getNamedChildValue("code")))) {
          return true;
        }
      }
    }
    return false;
  }
}
