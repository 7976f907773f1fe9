package id.ilp.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;

/**
 * A facility as far as its staffing is concerned.
 *
 * @param types the ministry's codes for what it is
 */
record Facility(String id, String name, Set<String> types) {

  static final String TYPE = "http://terminology.kemkes.go.id/CodeSystem/organization-type";

  static Facility of(Organization organization) {
    Set<String> types = new HashSet<>();
    for (CodeableConcept type : organization.getType()) {
      for (Coding coding : type.getCoding()) {
        if (TYPE.equals(coding.getSystem()) && coding.hasCode()) {
          types.add(coding.getCode());
        }
      }
    }
    return new Facility(organization.getIdElement().getIdPart(), organization.getName(), Set.copyOf(types));
  }

  List<String> sortedTypes() {
    return types.stream().sorted().toList();
  }
}
