package id.ilp.visit;

import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Names for what has no identifier of its own: within its visit, a weight is "the weight of 02:15", the second such one
 * "the second weight of 02:15".
 */
final class VisitNames {

  /** What tells two resources of one type and visit apart; the value does not, because it may be corrected. */
  private static final List<String> TELLING = List.of(
      "category", "code", "type", "vaccineCode", "medication", "questionnaire", "title", "effective", "performed", "occurrence",
      "onset", "recordedDate", "authored", "authoredOn", "dateTime", "date", "created", "whenHandedOver", "bodySite");

  private final Map<String, Integer> count = new HashMap<>();

  /** The name of the next such resource in the visit; call it in the order of the entries. */
  NaturalKey next(Resource resource, String visitId) {
    String description = description(resource);
    int ordinal = count.merge(visitId + resource.fhirType() + description, 1, Integer::sum);
    return new NaturalKey(
        resource.fhirType(), "visit|" + visitId + "|" + description + "|" + ordinal);
  }

  private static String description(Resource resource) {
    StringBuilder description = new StringBuilder();
    KeyRules.identifiersOf(resource).stream()
        .filter(identifier -> identifier.hasValue())
        .map(identifier -> identifier.getSystem() + "|" + identifier.getValue())
        .sorted()
        .forEach(identifier -> description.append(identifier).append(';'));
    for (String name : TELLING) {
      Property property = resource.getNamedProperty(name);
      if (property != null) {
        property.getValues().forEach(value -> append(description, name, value, resource));
      }
    }
    return description.toString();
  }

  private static void append(StringBuilder description, String name, Base value, Resource resource) {
    if (value instanceof Reference reference) {
      appendMeaning(description, name, reference, resource);
    } else if (value instanceof CodeableConcept concept) {
      TreeSet<String> codes = new TreeSet<>();
      for (Coding coding : concept.getCoding()) {
        codes.add(coding.getSystem() + "|" + coding.getCode());
      }
      description.append(name).append('=').append(codes.isEmpty() ? concept.getText() : codes).append(';');
    } else if (value instanceof Period period) {
      description.append(name).append('=').append(period.getStartElement().getValueAsString()).append(';');
    } else if (value.isPrimitive()) {
      description.append(name).append('=').append(value.primitiveValue()).append(';');
    }
  }

  /** A reference changes from sending to sending; what it means does not: the contained medicine, or the words for it. */
  private static void appendMeaning(StringBuilder description, String name, Reference reference, Resource resource) {
    if (resource instanceof DomainResource domain) {
      for (Resource contained : domain.getContained()) {
        Property code = contained.getNamedProperty("code");
        if (code != null && ("#" + contained.getIdPart()).equals(reference.getReference())) {
          code.getValues().forEach(value -> append(description, name, value, contained));
          return;
        }
      }
    }
    description.append(name).append('=').append(reference.getDisplay()).append(';');
  }

  /** The visit that an entry belongs to: the one it names, or the only one of the Bundle. */
  static List<Entry> visitsOf(Submission submission) {
    List<Entry> visits = new ArrayList<>();
    submission.storing().filter(entry -> entry.resource().fhirType().equals("Encounter")).forEach(visits::add);
    return visits;
  }

  /** The reference to the visit in a clinical resource, or null. */
  static String visitReference(Resource resource) {
    for (String name : List.of("encounter", "context")) {
      Property property = resource.getNamedProperty(name);
      if (property != null && property.hasValues() && property.getValues().get(0) instanceof Reference reference && reference.hasReference()) {
        return reference.getReference();
      }
    }
    return null;
  }
}
