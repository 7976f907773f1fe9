package id.ilp.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.convertors.loaders.loaderR5.NullLoaderKnowledgeProviderR5;
import org.hl7.fhir.convertors.loaders.loaderR5.R4ToR5Loader;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.Parameters;
import org.hl7.fhir.utilities.npm.NpmPackage;

/** What HL7's renderers look things up in: FHIR R4 and our package, in the R5 form that they work with. */
final class Knowledge {

  private static final String PACKAGE = "/ilp/ilp.fhir.r4.tgz";

  private final SimpleWorkerContext worker;
  private final Map<String, CanonicalResource> ours = new LinkedHashMap<>();

  private Knowledge(SimpleWorkerContext worker) {
    this.worker = worker;
  }

  static Knowledge of(FhirContext context, List<Artefact> artefacts) throws IOException {
    Knowledge knowledge = new Knowledge(emptyWorker());
    DefaultProfileValidationSupport fhir = new DefaultProfileValidationSupport(context);
    // Either call loads a part; after both, all of it is there.
    fhir.fetchAllStructureDefinitions();
    fhir.fetchCodeSystem("http://hl7.org/fhir/administrative-gender");
    fhir.fetchAllConformanceResources().forEach(resource -> knowledge.worker.cacheResource(
        VersionConvertorFactory_40_50.convertResource((org.hl7.fhir.r4.model.Resource) resource)));
    for (Artefact artefact : artefacts) {
      CanonicalResource resource = convert(artefact.resource());
      resource.setWebPath(artefact.page());
      knowledge.ours.put(artefact.key(), resource);
      knowledge.worker.cacheResource(resource);
    }
    return knowledge;
  }

  SimpleWorkerContext worker() {
    return worker;
  }

  CanonicalResource of(Artefact artefact) {
    return ours.get(artefact.key());
  }

  static CanonicalResource convert(MetadataResource resource) {
    return (CanonicalResource) VersionConvertorFactory_40_50.convertResource(resource);
  }

  /** A worker learns from a package which FHIR version it serves; nothing else of the package is read here. */
  private static SimpleWorkerContext emptyWorker() throws IOException {
    try (InputStream in = Knowledge.class.getResourceAsStream(PACKAGE)) {
      R4ToR5Loader nothing = new R4ToR5Loader(Set.of("none"), new NullLoaderKnowledgeProviderR5(), "4.0.1");
      SimpleWorkerContext worker = new SimpleWorkerContext.SimpleWorkerContextBuilder()
          .withAllowLoadingDuplicates(true)
          .fromPackage(NpmPackage.fromPackage(in), nothing, false);
      worker.setExpansionParameters(new Parameters());
      return worker;
    }
  }
}
