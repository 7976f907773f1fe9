package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Fills in what a profile says together with the definitions it builds on. */
final class Snapshots {

  private final SnapshotGeneratingValidationSupport generator;
  private final ValidationSupportContext support;

  Snapshots(FhirContext context, List<Resource> resources) {
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(context);
    resources.forEach(own::addResource);
    generator = new SnapshotGeneratingValidationSupport(context);
    support = new ValidationSupportContext(
        new ValidationSupportChain(own, new DefaultProfileValidationSupport(context), generator));
  }

  /**
   * Adds the snapshot to each profile that lacks one, parents before children.
   *
   * @throws IllegalStateException if a profile cannot be resolved against its base
   */
  void addTo(List<StructureDefinition> profiles) {
    Map<String, StructureDefinition> byUrl = new HashMap<>();
    profiles.forEach(profile -> byUrl.put(profile.getUrl(), profile));
    profiles.forEach(profile -> addTo(profile, byUrl));
  }

  private void addTo(StructureDefinition profile, Map<String, StructureDefinition> byUrl) {
    if (profile.hasSnapshot()) {
      return;
    }
    StructureDefinition parent = byUrl.get(profile.getBaseDefinition());
    if (parent != null) {
      addTo(parent, byUrl);
    }
    StructureDefinition complete = generate(profile);
    if (!complete.hasSnapshot()) {
      // The generator takes the first look at a profile for a circle of definitions; the second one succeeds.
      complete = generate(profile);
    }
    if (!complete.hasSnapshot()) {
      throw new IllegalStateException("No snapshot could be made for " + profile.getUrl());
    }
    profile.setSnapshot(complete.getSnapshot());
  }

  private StructureDefinition generate(StructureDefinition profile) {
    return (StructureDefinition) generator.generateSnapshot(
        support, profile.copy(), profile.getUrl(), null, profile.getName());
  }
}
