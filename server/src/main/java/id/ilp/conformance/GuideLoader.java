package id.ilp.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Progress;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/** Makes the guide's profiles, codes and names searchable like everything else. Validation does not need this. */
final class GuideLoader implements ApplicationRunner, Ordered {

  private final IlpPackage ilp;
  private final DaoRegistry daos;
  private final LoadedOnce once;

  GuideLoader(IlpPackage ilp, DaoRegistry daos, LoadedOnce once) {
    this.ilp = ilp;
    this.daos = daos;
    this.once = once;
  }

  @Override
  public int getOrder() {
    return 10;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    once.load("guide", ilp.fingerprint(), this::store);
  }

  private void store() {
    List<MetadataResource> resources = ilp.resources();
    resources.forEach(this::store);
    Progress.step("Panduan ILP dimuat: " + resources.size() + " berkas", "the ILP guide is loaded");
  }

  @SuppressWarnings("unchecked")
  private <T extends MetadataResource> void store(T resource) {
    IFhirResourceDao<T> dao = daos.getResourceDao((Class<T>) resource.getClass());
    if (resource instanceof CodeSystem codes && isGrown(codes)) {
      return;
    }
    T copy = (T) resource.copy();
    Validated.mark(copy);
    dao.update(copy, new SystemRequestDetails());
  }

  /** Whether the server was given more codes of this system than the guide has, such as all villages. */
  private boolean isGrown(CodeSystem codes) {
    if (codes.getContent() != CodeSystemContentMode.FRAGMENT) {
      return false;
    }
    try {
      return daos.getResourceDao(CodeSystem.class).read(codes.getIdElement(), new SystemRequestDetails()).getCount()
          > codes.getCount();
    } catch (ResourceNotFoundException | ResourceGoneException e) {
      return false;
    }
  }
}
