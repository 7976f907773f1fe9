package id.ilp.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.csv.CSVFormat;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageBuilderTest {

  private static final String VERSION = "7.8.9";
  private static final Path TERMINOLOGY = Path.of("../terminology");
  private static final Path GENERATED = Path.of("../profiles/generated");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  @TempDir
  private static Path first;

  @TempDir
  private static Path second;

  private static Map<String, String> files;
  private static List<Resource> resources;

  /** Building takes long, so all tests read the same two packages. */
  @BeforeAll
  static void buildTwice() throws IOException {
    buildInto(first);
    buildInto(second);
    files = unpacked(archiveIn(first));
    resources = resourcesIn(files);
  }

  @Test
  void mainWhenRunTwiceThenSameBytes() {
    assertThat(archiveIn(first)).hasSameBinaryContentAs(archiveIn(second));
  }

  @Test
  void mainWhenPackageIsNewerThanItsInputThenItIsLeftAlone(@TempDir Path output) throws IOException {
    Files.writeString(archiveIn(output), "newer");

    buildInto(output);

    assertThat(archiveIn(output)).hasContent("newer");
  }

  @Test
  void packageWhenUnpackedThenEveryFileIsInItsFolder() {
    assertThat(files.keySet()).allMatch(name -> name.startsWith("package/") && name.lastIndexOf('/') == 7);
  }

  @Test
  void manifestWhenReadThenItNamesThePackageAndItsVersion() throws IOException {
    JsonNode manifest = JSON.readTree(files.get("package/package.json"));

    assertThat(manifest.path("name").asText()).isEqualTo("ilp.fhir.r4");
    assertThat(manifest.path("version").asText()).isEqualTo(VERSION);
    assertThat(manifest.path("canonical").asText()).isEqualTo("https://w3id.org/ilp-fhir");
    assertThat(manifest.at("/dependencies/hl7.fhir.r4.core").asText()).isEqualTo("4.0.1");
  }

  @Test
  void indexWhenReadThenItListsEveryResourceOnce() throws IOException {
    List<String> indexed = new ArrayList<>();
    for (JsonNode entry : JSON.readTree(files.get("package/.index.json")).path("files")) {
      JsonNode resource = JSON.readTree(files.get("package/" + entry.path("filename").asText()));
      assertThat(entry.path("resourceType")).isEqualTo(resource.path("resourceType"));
      assertThat(entry.path("id")).isEqualTo(resource.path("id"));
      assertThat(entry.path("url")).isEqualTo(resource.path("url"));
      indexed.add("package/" + entry.path("filename").asText());
    }

    assertThat(indexed).containsExactlyInAnyOrderElementsOf(namesOfResources(files));
  }

  @Test
  void resourcesWhenPackedThenEveryGeneratedOneIsIn() throws IOException {
    List<String> generated = PackageBuilder.filesBelow(GENERATED).stream()
        .map(file -> "package/" + file.getFileName())
        .toList();

    assertThat(files.keySet()).containsAll(generated);
  }

  @Test
  void resourcesWhenPackedThenNoTwoHaveTheSameUrl() throws IOException {
    List<String> urls = new ArrayList<>();
    for (String name : namesOfResources(files)) {
      JsonNode url = JSON.readTree(files.get(name)).path("url");
      if (url.isTextual()) {
        urls.add(url.asText());
      }
    }

    assertThat(urls).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void structureDefinitionsWhenPackedThenEachHasDifferentialAndSnapshot() {
    List<StructureDefinition> profiles = allOf(StructureDefinition.class);

    assertThat(profiles).isNotEmpty().allSatisfy(profile -> {
      assertThat(profile.getDifferential().getElement()).isNotEmpty();
      assertThat(profile.getSnapshot().getElement()).hasSizeGreaterThan(1);
      assertThat(profile.getSnapshot().getElementFirstRep().getPath()).isEqualTo(profile.getType());
    });
  }

  /** A snapshot that lost the rules of its parent would let everything pass. */
  @Test
  void snapshotWhenProfileHasAnIlpParentThenItHoldsTheParentsInvariants() {
    assertThat(invariantsInSnapshotOf("ilp-vital-sign")).contains("ilp-vital-1", "ilp-obs-1");
    assertThat(invariantsInSnapshotOf("ilp-kader")).contains("ilp-kader-1", "ilp-nik-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"administrative-area", "episodeofcare-type", "organization-type"})
  void codeSystemWhenFromATableThenItHasAConceptForEveryRow(String folder) throws IOException {
    Path table = TERMINOLOGY.resolve(folder).resolve("concepts.csv");
    String url = JSON.readTree(TERMINOLOGY.resolve(folder).resolve("codesystem.json").toFile()).path("url").asText();
    List<String> codes;
    try (var rows = TABLE.parse(Files.newBufferedReader(table))) {
      codes = rows.stream().map(row -> row.get("CODE")).toList();
    }

    CodeSystem system =
        allOf(CodeSystem.class).stream().filter(each -> url.equals(each.getUrl())).findFirst().orElseThrow();

    assertThat(system.getConcept()).extracting(concept -> concept.getCode()).containsExactlyElementsOf(codes);
    assertThat(system.getConcept()).allMatch(concept -> concept.hasDisplay());
    assertThat(system.getCount()).isEqualTo(codes.size());
    assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
  }

  @Test
  void implementationGuideWhenPackedThenItNamesThePackage() {
    assertThat(allOf(ImplementationGuide.class)).singleElement()
        .extracting(ImplementationGuide::getPackageId)
        .isEqualTo(PackageArchive.NAME);
  }

  private static void buildInto(Path output) throws IOException {
    PackageBuilder.main(
        new String[] {GENERATED.toString(), TERMINOLOGY.toString(), output.toString(), VERSION});
  }

  private static Path archiveIn(Path folder) {
    return folder.resolve(PackageArchive.NAME + ".tgz");
  }

  private static Map<String, String> unpacked(Path archive) throws IOException {
    Map<String, String> unpacked = new TreeMap<>();
    byte[] bytes = Files.readAllBytes(archive);
    try (var tar = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
      for (var file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
        String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(unpacked.put(file.getName(), text)).as(file.getName()).isNull();
      }
    }
    return unpacked;
  }

  private static List<String> namesOfResources(Map<String, String> files) {
    return files.keySet().stream()
        .filter(name -> !name.equals("package/package.json") && !name.equals("package/.index.json"))
        .toList();
  }

  private static List<Resource> resourcesIn(Map<String, String> files) {
    FhirContext context = FhirContext.forR4Cached();
    return namesOfResources(files).stream()
        .map(name -> (Resource) context.newJsonParser().parseResource(files.get(name)))
        .toList();
  }

  private static <T extends Resource> List<T> allOf(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> invariantsInSnapshotOf(String id) {
    return allOf(StructureDefinition.class).stream()
        .filter(profile -> profile.getIdPart().equals(id))
        .flatMap(profile -> profile.getSnapshot().getElement().stream())
        .flatMap(element -> element.getConstraint().stream())
        .map(constraint -> constraint.getKey())
        .toList();
  }
}
