package id.ilp.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Progress;
import java.util.List;
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
    T copy = (T) resource.copy();
    Validated.mark(copy);
    IFhirResourceDao<T> dao = daos.getResourceDao((Class<T>) resource.getClass());
    dao.update(copy, new SystemRequestDetails());
  }
}
