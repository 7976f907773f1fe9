package id.ilp.sandbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.district.SandboxFiles;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Progress;
import id.ilp.visit.VisitStore;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/** Fills a new database with the network of Puskesmas Halilulik, one family and its visits, all invented. */
final class SandboxLoader implements ApplicationRunner, Ordered {

  private final FhirContext context;
  private final VisitStore visits;
  private final LoadedOnce once;

  SandboxLoader(FhirContext context, VisitStore visits, LoadedOnce once) {
    this.context = context;
    this.visits = visits;
    this.once = once;
  }

  @Override
  public int getOrder() {
    return 20;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    List<String> bundles = SandboxFiles.read("network", "family", "visits");
    once.load("sandbox", Integer.toHexString(bundles.hashCode()), () -> {
      bundles.forEach(this::store);
      Progress.step("Contoh dimuat: Puskesmas Halilulik dan keluarga Bere",
          "the sandbox is loaded, " + bundles.size() + " bundles");
    });
  }

  private void store(String bundle) {
    visits.store(context.newJsonParser().parseResource(Bundle.class, bundle), new SystemRequestDetails());
  }
}
