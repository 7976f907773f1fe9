package id.ilp.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceFactory;

/**
 * Leaves out of every answer to a kader what her form does not need. Stands at the way out, where all ways of reading
 * and the echo of what was written come together. Which rows she sees PostgreSQL has decided before.
 */
@Interceptor
final class KaderView {

  private static final String OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";

  /** FHIR's mark of a resource that was not given whole; the server refuses to store such a one. */
  private static final String SUBSETTED = "SUBSETTED";

  private static final Set<BundleType> ECHOES = Set.of(BundleType.TRANSACTIONRESPONSE, BundleType.BATCHRESPONSE);

  /** After others have added to an answer. */
  private static final int LATE = 100_000;

  private final KaderForm form = KaderForm.get();

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LATE)
  public void answer(ResponseDetails answer) {
    boolean kader = Caller.current().map(Caller::kind).filter(Caller.Kind.KADER::equals).isPresent();
    if (kader && answer.getResponseResource() instanceof Resource resource) {
      answer.setResponseResource(of(resource).orElseThrow(() -> new ProblemException(404,
          Problem.error(IssueType.NOTFOUND, "not-found", null, "Tidak ditemukan", "Not found"))));
    }
  }

  /** A copy with what she may see; empty if that is nothing. */
  Optional<Resource> of(Resource resource) {
    if (resource instanceof OperationOutcome) {
      return Optional.of(resource);
    }
    if (resource instanceof Bundle bundle) {
      return Optional.of(of(bundle));
    }
    if (resource instanceof Parameters parameters) {
      Parameters copy = parameters.copy();
      copy.getParameter().forEach(this::cut);
      return Optional.of(copy);
    }
    // An earlier version has the row of the present one, and may have been of another kind.
    if (form.opens(resource)) {
      return Optional.of(cut(resource));
    }
    return AccessFacts.isOpenType(resource.fhirType()) ? Optional.of(resource) : Optional.empty();
  }

  private Bundle of(Bundle bundle) {
    Bundle copy = bundle.copy();
    copy.getEntry().removeIf(entry -> {
      Resource whole = entry.getResource();
      if (whole != null) {
        entry.setResource(of(whole).orElse(null));
      }
      return whole != null && !entry.hasResource() && !ECHOES.contains(copy.getType());
    });
    return copy;
  }

  private void cut(ParametersParameterComponent parameter) {
    if (parameter.hasResource()) {
      parameter.setResource(of(parameter.getResource()).orElse(null));
    }
    parameter.getPart().forEach(this::cut);
  }

  private Resource cut(Resource resource) {
    String type = resource.fhirType();
    Resource whole = resource.copy();
    Resource part = ResourceFactory.createResource(type);
    part.setIdElement(whole.getIdElement());
    boolean less = false;
    for (Property property : whole.children()) {
      boolean shown = form.shows(type, property.getName().replace("[x]", ""));
      less |= !shown && property.hasValues();
      if (shown && !property.getName().equals("id")) {
        property.getValues().forEach(value -> part.setProperty(property.getName(), value));
      }
    }
    less |= cutWithin(part) | cutContained(part);
    if (less && part.getMeta().getTag(OBSERVATION_VALUE, SUBSETTED) == null) {
      part.getMeta().addTag(OBSERVATION_VALUE, SUBSETTED, null);
    }
    return part;
  }

  /** A reference may carry the NIK of whom it names. */
  private static boolean cutWithin(Base element) {
    boolean less = false;
    for (Property property : element.children()) {
      for (Base value : property.getValues()) {
        if (value instanceof Reference reference && reference.hasIdentifier()) {
          reference.setIdentifier(null);
          less = true;
        }
        less |= !(value instanceof Resource) && cutWithin(value);
      }
    }
    return less;
  }

  private boolean cutContained(Resource resource) {
    if (!(resource instanceof DomainResource holder) || !holder.hasContained()) {
      return false;
    }
    holder.setContained(holder.getContained().stream().map(this::of).flatMap(Optional::stream).toList());
    return true;
  }
}
