package id.ilp.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.MetadataResource;

/** The FHIR package {@code ilp.fhir.r4} that this server was built with. */
public final class IlpPackage {

  /** Everything of ours is named below this address. */
  public static final String CANONICAL = "https://w3id.org/ilp-fhir";

  private static final String PLACE = "/ilp/ilp.fhir.r4.tgz";

  private final List<MetadataResource> resources;
  private final String fingerprint;

  private IlpPackage(List<MetadataResource> resources, String fingerprint) {
    this.resources = resources;
    this.fingerprint = fingerprint;
  }

  /** Reads the package from the class path. */
  public static IlpPackage load(FhirContext context) throws IOException {
    byte[] archive;
    try (InputStream in = IlpPackage.class.getResourceAsStream(PLACE)) {
      archive = in.readAllBytes();
    }
    List<MetadataResource> resources = new ArrayList<>();
    try (var tar = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
      for (var file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
        String name = file.getName().substring("package/".length());
        if (name.endsWith(".json") && name.contains("-")) {
          String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          resources.add((MetadataResource) context.newJsonParser().parseResource(text));
        }
      }
    }
    return new IlpPackage(List.copyOf(resources), digest(archive));
  }

  /** The {@code package.json} inside, which names the package, its version and what it depends on. */
  public static String manifest() throws IOException {
    try (InputStream in = IlpPackage.class.getResourceAsStream(PLACE);
        var tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (var file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
        if (file.getName().equals("package/package.json")) {
          return new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("The package has no package.json");
  }

  /** What of it the validator uses. */
  PrePopulatedValidationSupport support(FhirContext context) {
    PrePopulatedValidationSupport support = new PrePopulatedValidationSupport(context);
    resources.forEach(support::addResource);
    return support;
  }

  /** Changes with every byte of the package. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Profiles, code systems, value sets, naming systems, search parameters: all that can be looked up. */
  public List<MetadataResource> resources() {
    return resources;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
