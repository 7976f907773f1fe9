package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.convertors.loaders.loaderR5.NullLoaderKnowledgeProviderR5;
import org.hl7.fhir.convertors.loaders.loaderR5.R4ToR5Loader;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Fills in what a profile says together with the definitions it builds on.
 *
 * <p>HL7's generator works on FHIR R5, so everything is translated once. HAPI's own support for snapshots translates all
 * of FHIR again for each profile, which takes a second each.
 */
final class Snapshots {

  private final SimpleWorkerContext worker;
  private final List<ValidationMessage> messages = new ArrayList<>();
  private final Map<String, org.hl7.fhir.r5.model.StructureDefinition> own = new HashMap<>();

  Snapshots(FhirContext context, List<Resource> resources) throws IOException {
    worker = emptyWorker(context);
    DefaultProfileValidationSupport fhir = new DefaultProfileValidationSupport(context);
    // Either call loads a part; after both, all of it is there.
    fhir.fetchAllStructureDefinitions();
    fhir.fetchCodeSystem("http://hl7.org/fhir/administrative-gender");
    fhir.fetchAllConformanceResources().forEach(resource -> worker.cacheResource(translated((Resource) resource)));
    for (Resource resource : resources) {
      org.hl7.fhir.r5.model.Resource translated = translated(resource);
      worker.cacheResource(translated);
      if (translated instanceof org.hl7.fhir.r5.model.StructureDefinition profile) {
        own.put(profile.getUrl(), profile);
      }
    }
  }

  /**
   * Adds the snapshot to each profile that lacks one, parents before children.
   *
   * @throws IllegalStateException if a profile cannot be resolved against its base
   */
  void addTo(List<StructureDefinition> profiles) {
    for (StructureDefinition profile : profiles) {
      if (!profile.hasSnapshot()) {
        var complete = (StructureDefinition) VersionConvertorFactory_40_50.convertResource(generate(profile.getUrl()));
        profile.setSnapshot(complete.getSnapshot());
      }
    }
  }

  private org.hl7.fhir.r5.model.StructureDefinition generate(String url) {
    org.hl7.fhir.r5.model.StructureDefinition profile = own.get(url);
    if (!profile.hasSnapshot()) {
      String base = profile.getBaseDefinition();
      var parent = own.containsKey(base)
          ? generate(base)
          : worker.fetchResource(org.hl7.fhir.r5.model.StructureDefinition.class, base);
      if (parent == null) {
        throw new IllegalStateException("No snapshot can be made for " + url + ": there is no " + base);
      }
      new ProfileUtilities(worker, messages, null).generateSnapshot(parent, profile, url, null, profile.getName());
    }
    return profile;
  }

  private static org.hl7.fhir.r5.model.Resource translated(Resource resource) {
    return VersionConvertorFactory_40_50.convertResource(resource);
  }

  /** A worker learns from a package which FHIR version it serves; this one holds nothing else. */
  private static SimpleWorkerContext emptyWorker(FhirContext context) throws IOException {
    byte[] nothing = new PackageArchive(context, "0").pack(List.of());
    return new SimpleWorkerContext.SimpleWorkerContextBuilder()
        .withAllowLoadingDuplicates(true)
        .fromPackage(
            NpmPackage.fromPackage(new ByteArrayInputStream(nothing)),
            new R4ToR5Loader(Set.of("none"), new NullLoaderKnowledgeProviderR5(), "4.0.1"),
            false);
  }
}
