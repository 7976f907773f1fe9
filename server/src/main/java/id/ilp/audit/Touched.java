package id.ilp.audit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a request saw or changed.
 *
 * @param resources {@code Type/id}, in the order of the answer
 * @param patients ids of the patients that those are about
 */
public record Touched(List<String> resources, List<String> patients) {

  public static final Touched NOTHING = new Touched(List.of(), List.of());

  public Touched {
    resources = List.copyOf(resources);
    patients = List.copyOf(patients);
  }

  /** Whether none of it can be about a patient. */
  boolean isOnlyDirectory() {
    return patients.isEmpty()
        && resources.stream().allMatch(each -> DirectoryTypes.has(each.substring(0, each.indexOf('/'))));
  }

  boolean isNothing() {
    return resources.isEmpty() && patients.isEmpty();
  }

  /** Gathers. */
  static final class Collector {

    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<String> patients = new LinkedHashSet<>();

    /** A resource, and everything inside if it is a container. */
    Collector add(IBaseResource resource) {
      if (resource instanceof Bundle bundle) {
        addStored(bundle);
        bundle.getEntry().forEach(entry -> addFound(entry.getResource()));
      } else if (resource instanceof Parameters parameters) {
        parameters.getParameter().forEach(this::addParameter);
      } else if (resource instanceof Resource content && !(resource instanceof OperationOutcome)) {
        addStored(content);
        patients.addAll(Subjects.of(content));
      }
      return this;
    }

    /** Records of looking at records would name all of those before and grow without end: their question says it. */
    private void addFound(Resource resource) {
      if (resource instanceof AuditEvent) {
        patients.addAll(Subjects.of(resource));
      } else {
        add(resource);
      }
    }

    private void addParameter(Parameters.ParametersParameterComponent parameter) {
      add(parameter.getResource());
      parameter.getPart().forEach(part -> {
        // An answer about many people names each of them.
        if (part.getValue() instanceof Reference reference && reference.hasReference()) {
          addAddress(reference.getReference());
        }
        addParameter(part);
      });
    }

    private void addStored(Resource resource) {
      if (resource.getIdElement().hasIdPart() && !isContainerMadeForThisAnswer(resource)) {
        resources.add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
      }
    }

    /** Only a document is a Bundle that somebody stored. */
    private static boolean isContainerMadeForThisAnswer(Resource resource) {
      return resource instanceof Bundle bundle && bundle.getType() != Bundle.BundleType.DOCUMENT;
    }

    /** A resource of which only the address is known: {@code Type/id}, with anything around. */
    Collector addAddress(String address) {
      IdType id = new IdType(address);
      if (id.hasResourceType() && id.hasIdPart()) {
        resources.add(id.getResourceType() + "/" + id.getIdPart());
        if (id.getResourceType().equals("Patient")) {
          patients.add(id.getIdPart());
        }
      }
      return this;
    }

    Collector addAll(Touched others) {
      resources.addAll(others.resources());
      patients.addAll(others.patients());
      return this;
    }

    Collector addPatients(Collection<String> ids) {
      patients.addAll(ids);
      return this;
    }

    Touched done() {
      return new Touched(List.copyOf(resources), List.copyOf(patients));
    }
  }
}
