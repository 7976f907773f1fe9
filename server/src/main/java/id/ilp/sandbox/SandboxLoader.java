package id.ilp.sandbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.ilp.platform.LoadedOnce;
import id.ilp.platform.Progress;
import id.ilp.visit.VisitStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Fills a new database with the network of Puskesmas Halilulik, one family and its visits, all invented. */
final class SandboxLoader implements ApplicationRunner, Ordered {

  /** Left for the reader of the README to send. */
  private static final Set<String> FOR_THE_READER = Set.of("anc-first-visit.json", "minimal-visit.json");

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
  public void run(ApplicationArguments arguments) throws IOException {
    List<String> bundles = new ArrayList<>();
    for (String folder : List.of("network", "family", "visits")) {
      for (Resource file : filesIn(folder)) {
        bundles.add(file.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    once.load("sandbox", Integer.toHexString(bundles.hashCode()), () -> {
      bundles.forEach(this::store);
      Progress.step("Contoh dimuat: Puskesmas Halilulik dan keluarga Bere",
          "the sandbox is loaded, " + bundles.size() + " bundles");
    });
  }

  private void store(String bundle) {
    visits.store(context.newJsonParser().parseResource(Bundle.class, bundle), new SystemRequestDetails());
  }

  private static List<Resource> filesIn(String folder) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(
              "classpath:/sandbox/" + folder + "/*.json"))
          .filter(file -> !FOR_THE_READER.contains(file.getFilename()))
          .sorted(Comparator.comparing(Resource::getFilename))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
