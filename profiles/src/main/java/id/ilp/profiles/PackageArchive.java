package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The layout of a FHIR package: a gzipped tar with a manifest, an index and one file a resource. */
final class PackageArchive {

  static final String NAME = "ilp.fhir.r4";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FhirContext context;
  private final String version;

  PackageArchive(FhirContext context, String version) {
    this.context = context;
    this.version = version;
  }

  byte[] pack(List<Resource> resources) throws IOException {
    Map<String, String> files = new TreeMap<>();
    ArrayNode index = JSON.createArrayNode();
    for (Resource resource : resources) {
      String file = resource.fhirType() + "-" + resource.getIdPart() + ".json";
      String text = context.newJsonParser().encodeResourceToString(resource);
      files.put("package/" + file, text);
      index.add(indexEntry(file, resource, text));
    }
    files.put("package/package.json", manifest());
    files.put("package/.index.json",
        pretty(JSON.createObjectNode().put("index-version", 2).set("files", index)));
    return tar(files);
  }

  private static ObjectNode indexEntry(String file, Resource resource, String text) throws JsonProcessingException {
    var json = JSON.readTree(text);
    ObjectNode entry = JSON.createObjectNode()
        .put("filename", file)
        .put("resourceType", resource.fhirType())
        .put("id", resource.getIdPart());
    for (String field : List.of("url", "version", "kind", "type", "supplements", "content")) {
      if (json.path(field).isTextual()) {
        entry.put(field, json.get(field).asText());
      }
    }
    if (resource instanceof StructureDefinition profile && profile.hasDerivation()) {
      entry.put("derivation", profile.getDerivation().toCode());
    }
    return entry;
  }

  private String manifest() throws JsonProcessingException {
    ObjectNode manifest = JSON.createObjectNode()
        .put("name", NAME)
        .put("version", version)
        .put("type", "IG")
        .put("canonical", "https://w3id.org/ilp-fhir")
        .put("url", "https://w3id.org/ilp-fhir")
        .put("title", "ILP FHIR: Integrasi Layanan Primer")
        .put("description", "FHIR R4 profiles and terminology for integrated primary care in Indonesia")
        .put("license", "Apache-2.0")
        .put("author", "ILP FHIR")
        .put("jurisdiction", "urn:iso:std:iso:3166#ID");
    manifest.putArray("fhirVersions").add("4.0.1");
    manifest.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
    return pretty(manifest);
  }

  private static String pretty(Object json) throws JsonProcessingException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r\n", "\n") + "\n";
  }

  /** Names in order, no time, owner 0: nothing of the machine that packs gets into the bytes. */
  private static byte[] tar(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GzipParameters gzip = new GzipParameters();
    gzip.setOperatingSystem(255);
    try (var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes, gzip))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(content.length);
        entry.setModTime(0L);
        entry.setMode(0644);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
