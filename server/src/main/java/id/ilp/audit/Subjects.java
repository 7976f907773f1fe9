package id.ilp.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Whom a resource is about: by what FHIR calls the patient in each type. */
final class Subjects {

  private static final List<String> ELEMENTS = List.of(
      "subject", "patient", "beneficiary", "subscriber", "for", "actor", "recipient", "target");

  /** In these the patient stands one level down: members of a family, who comes to an appointment. */
  private static final List<List<String>> NESTED = List.of(
      List.of("member", "entity"), List.of("participant", "actor"), List.of("participant", "member"),
      List.of("entity", "what"), List.of("link", "other"));

  private Subjects() {}

  /** Ids of patients. */
  static Set<String> of(Resource resource) {
    Set<String> patients = new LinkedHashSet<>();
    if (resource instanceof AuditEvent event && isAboutAuditEvents(event)) {
      return patients;
    }
    if (resource instanceof Patient && resource.getIdElement().hasIdPart()) {
      patients.add(resource.getIdElement().getIdPart());
    }
    ELEMENTS.forEach(element -> addFrom(resource, element, patients));
    for (List<String> path : NESTED) {
      for (Base part : valuesOf(resource, path.get(0))) {
        addFrom(part, path.get(1), patients);
      }
    }
    return patients;
  }

  /** Else who reads the records of officers would count as having looked at everyone whom they looked up. */
  private static boolean isAboutAuditEvents(AuditEvent event) {
    return event.getEntity().stream().anyMatch(entity ->
        "AuditEvent".equals(entity.getWhat().getReferenceElement().getResourceType())
            || entity.hasDescription() && entity.getDescription().startsWith("AuditEvent"));
  }

  private static void addFrom(Base holder, String element, Set<String> patients) {
    for (Base value : valuesOf(holder, element)) {
      if (value instanceof Reference reference) {
        IIdType id = reference.getReferenceElement();
        if ("Patient".equals(id.getResourceType()) && id.hasIdPart()) {
          patients.add(id.getIdPart());
        }
      }
    }
  }

  private static List<Base> valuesOf(Base holder, String element) {
    Property property = holder.getNamedProperty(element);
    return property == null ? List.of() : property.getValues();
  }
}
