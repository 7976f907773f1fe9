package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Rebuilds the package {@code hl7.fhir.r4.core#4.0.1} in a folder, from HAPI's own copy of the R4 definitions.
 *
 * <p>SUSHI needs that package to compile FSH, and the registry it comes from is not always in reach.
 */
public final class FhirCoreCache {

  private static final List<String> BUNDLES = List.of(
      "profile/profiles-types.xml",
      "profile/profiles-resources.xml",
      "profile/profiles-others.xml",
      "extension/extension-definitions.xml",
      "valueset/valuesets.xml",
      "valueset/v3-codesystems.xml",
      "valueset/v2-tables.xml",
      "sp/search-parameters.json");

  private FhirCoreCache() {}

  /**
   * @param args the folder that SUSHI will take for the user's home
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], ".fhir", "packages", "hl7.fhir.r4.core#4.0.1", "package");
    Path manifest = folder.resolve("package.json");
    if (Files.exists(manifest)) {
      return;
    }
    Files.createDirectories(folder);
    FhirContext context = FhirContext.forR4();
    for (String bundle : BUNDLES) {
      unpack(context, bundle, folder);
    }
    Files.writeString(manifest, """
        {"name": "hl7.fhir.r4.core", "version": "4.0.1", "type": "fhir.core",
         "fhirVersions": ["4.0.1"], "canonical": "http://hl7.org/fhir"}
        """);
  }

  private static void unpack(FhirContext context, String bundle, Path folder) throws IOException {
    IParser parser = bundle.endsWith(".json") ? context.newJsonParser() : context.newXmlParser();
    try (Reader reader = new InputStreamReader(
        FhirCoreCache.class.getResourceAsStream("/org/hl7/fhir/r4/model/" + bundle), StandardCharsets.UTF_8)) {
      for (var entry : parser.parseResource(Bundle.class, reader).getEntry()) {
        var resource = entry.getResource();
        Files.writeString(
            folder.resolve(resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json"),
            context.newJsonParser().encodeResourceToString(resource));
      }
    }
  }
}
