package id.ilp.command;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreasCommandTest {

  private static final String VILLAGES = """
      code,district_code,name
      99.01.02.2001,99.01.02,Desa Dua
      99.01.01.2001,99.01.01,Desa Satu
      99.02.01.1001,99.02.01,"Kelurahan ""Tiga\"""
      """;

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  @Test
  void runWhenGivenThePackageThenEveryLevelIsInWithoutDots() throws IOException {
    CodeSystem areas = written(packed(tables()));

    assertThat(areas.getConcept()).extracting(ConceptDefinitionComponent::getCode).containsExactly(
        "31", "99", "9901", "990101", "9901012001", "990102", "9901022001", "9902", "990201", "9902011001");
    assertThat(areas.getCount()).isEqualTo(10);
  }

  @Test
  void runWhenNamesAreInCapitalsThenTheyBecomeReadable() throws IOException {
    CodeSystem areas = written(packed(tables()));

    assertThat(names(areas)).containsEntry("31", "DKI Rekaan")
        .containsEntry("9901", "Kabupaten Tojo Una-Una")
        .containsEntry("990101", "Kecamatan Satu")
        .containsEntry("9902011001", "Kelurahan \"Tiga\"");
  }

  @Test
  void runWhenGivenThePackageThenSystemVersionAndLicenceAreTold() throws IOException {
    CodeSystem areas = written(packed(tables()));

    assertThat(areas.getIdPart()).isEqualTo("administrative-area");
    assertThat(areas.getUrl()).isEqualTo("http://sys-ids.kemkes.go.id/administrative-area");
    assertThat(areas.getVersion()).isEqualTo("1.2.3");
    assertThat(areas.getContent()).isEqualTo(CodeSystemContentMode.FRAGMENT);
    assertThat(areas.getCopyright()).contains("idn-area-data", "Open Database License");
  }

  @Test
  void runWhenARegencyIsAskedForThenOnlyItAndWhatItLiesIn() throws IOException {
    CodeSystem areas = written(packed(tables()), "99.01");

    assertThat(names(areas).keySet())
        .containsExactly("99", "9901", "990101", "9901012001", "990102", "9901022001");
  }

  @Test
  void runWhenGivenTheTableOfVillagesThenOnlyVillages() throws IOException {
    Path table = Files.writeString(folder.resolve("villages.csv"), VILLAGES);

    assertThat(names(written(table)).keySet()).containsExactly("9901012001", "9901022001", "9902011001");
  }

  @Test
  void runWhenNoVillageIsFoundThenItSaysSo() throws IOException {
    Path target = folder.resolve("none.json");

    assertThat(run(packed(tables()).toString(), "--out", target.toString(), "98")).isEqualTo(1);
    assertThat(said()).contains("no village");
    assertThat(target).doesNotExist();
  }

  @Test
  void runWhenArgumentsAreMissingThenItTellsTheUsage() throws IOException {
    assertThat(run("--out", "areas.json")).isEqualTo(2);
    assertThat(said()).contains("Pemakaian", "Usage");
  }

  @Test
  void runWhenNoServerIsThereThenItSaysWhichOne() throws IOException {
    assertThat(run(packed(tables()).toString(), "--server", "http://localhost:1/fhir")).isEqualTo(1);
    assertThat(said()).contains("http://localhost:1/fhir/CodeSystem/administrative-area");
  }

  private int run(String... args) throws IOException {
    return AreasCommand.run(args, new PrintStream(console, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return console.toString(StandardCharsets.UTF_8);
  }

  private CodeSystem written(Path source, String... codes) throws IOException {
    Path target = folder.resolve("areas.json");
    List<String> args = new ArrayList<>(List.of("--out", target.toString(), source.toString()));
    args.addAll(List.of(codes));
    assertThat(run(args.toArray(String[]::new))).isZero();
    return FhirContext.forR4Cached().newJsonParser().parseResource(CodeSystem.class, Files.readString(target));
  }

  private static Map<String, String> names(CodeSystem areas) {
    Map<String, String> names = new TreeMap<>();
    areas.getConcept().forEach(concept -> names.put(concept.getCode(), concept.getDisplay()));
    return names;
  }

  private static Map<String, String> tables() {
    return Map.of(
        "package/package.json", "{\"name\": \"idn-area-data\", \"version\": \"1.2.3\"}",
        "package/README.md", "not a table",
        "package/data/provinces.csv", "code,name\n31,DKI REKAAN\n99,REKAAN\n",
        "package/data/regencies.csv", "code,province_code,name\n99.01,99,KABUPATEN TOJO UNA-UNA\n99.02,99,KOTA DUA\n",
        "package/data/districts.csv",
        "code,regency_code,name\n99.01.01,99.01,Kecamatan Satu\n99.01.02,99.01,Kecamatan Dua\n99.02.01,99.02,Tiga\n",
        "package/data/islands.csv", "code,name\n99.01.40001,Pulau Rekaan\n",
        "package/data/villages.csv", VILLAGES);
  }

  private Path packed(Map<String, String> files) throws IOException {
    Path archive = folder.resolve("idn-area-data.tgz");
    try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
      for (var file : new TreeMap<>(files).entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return archive;
  }
}
