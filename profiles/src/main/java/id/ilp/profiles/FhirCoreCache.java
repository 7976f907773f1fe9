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
 * <p>SUSHI needs that package to compile FSH, and HL7's own validator to check the result; the registry it comes from is
 * not always in reach.
 */
public final class FhirCoreCache {

  private static final String MANIFEST = "package.json";

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
   * @param args the folder that SUSHI and the validator will take for the user's home
   */
  public static void main(String[] args) throws IOException {
    Path packages = Path.of(args[0], ".fhir", "packages");
    // HL7's validator asks for it at its start. The guide uses no extension of another FHIR version.
    writeManifest(packages, "hl7.fhir.xver-extensions", "0.1.0");
    Path folder = folderOf(packages, "hl7.fhir.r4.core", "4.0.1");
    if (Files.exists(folder.resolve(MANIFEST))) {
      return;
    }
    Files.createDirectories(folder);
    FhirContext context = FhirContext.forR4();
    for (String bundle : BUNDLES) {
      unpack(context, bundle, folder);
    }
    // Last: a folder without it is not taken for a whole package.
    writeManifest(packages, "hl7.fhir.r4.core", "4.0.1");
  }

  private static Path folderOf(Path packages, String name, String version) {
    return packages.resolve(name + "#" + version).resolve("package");
  }

  private static void writeManifest(Path packages, String name, String version) throws IOException {
    Path folder = folderOf(packages, name, version);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(MANIFEST), """
        {"name": "%s", "version": "%s", "type": "fhir.core",
         "fhirVersions": ["4.0.1"], "canonical": "http://hl7.org/fhir"}
        """.formatted(name, version));
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
