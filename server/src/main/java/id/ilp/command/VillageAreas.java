package id.ilp.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/**
 * The area codes of the whole country, or of the provinces, regencies or districts that are asked for, with all their
 * villages: one CodeSystem.
 *
 * <p>The guide holds every province, regency and district, but the villages of one regency only; 83,763 villages would
 * make each copy of it ten times larger. They come from the npm package {@code idn-area-data}.
 */
final class VillageAreas {

  private static final List<String> TABLES = List.of("provinces.csv", "regencies.csv", "districts.csv", "villages.csv");
  private static final String VILLAGES = "villages.csv";
  private static final String MANIFEST = "package.json";
  private static final int VILLAGE_DIGITS = 10;

  private static final String ATTRIBUTION = "Contains information from idn-area-data"
      + " (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License 1.0"
      + " (https://opendatacommons.org/licenses/odbl/1-0/). This code system is a database derived from it and is"
      + " available under the same licence.";

  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private VillageAreas() {}

  /**
   * @param source the package as {@code npm pack idn-area-data} saves it, or its villages.csv
   * @param codes of provinces, regencies or districts, with or without dots; none: all
   * @throws IllegalArgumentException if not one village is there
   */
  static CodeSystem read(Path source, List<String> codes) throws IOException {
    Map<String, String> files = source.toString().endsWith(".csv")
        ? Map.of(VILLAGES, Files.readString(source))
        : unpacked(source);
    List<String> wanted = codes.stream().map(VillageAreas::undotted).toList();
    Map<String, String> areas = areasOf(files);
    areas.keySet().removeIf(code -> !isWanted(code, wanted));
    if (areas.keySet().stream().noneMatch(VillageAreas::isVillage)) {
      throw new IllegalArgumentException("Tidak ada desa di (no village in) " + source + " " + codes);
    }
    return codeSystem(areas, versionOf(files));
  }

  /** Whether a code without dots is a village's. */
  static boolean isVillage(String code) {
    return code.length() == VILLAGE_DIGITS;
  }

  private static Map<String, String> unpacked(Path archive) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        var tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (var file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
        String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        if (TABLES.contains(name) || name.equals(MANIFEST)) {
          files.put(name, new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  /** Names by code. In order of the codes every area stands behind the one it lies in. */
  private static Map<String, String> areasOf(Map<String, String> files) throws IOException {
    Map<String, String> areas = new TreeMap<>();
    for (String table : TABLES) {
      try (var rows = TABLE.parse(new StringReader(files.getOrDefault(table, "code,name\n")))) {
        for (CSVRecord row : rows) {
          areas.put(undotted(row.get("code")), readable(row.get("name")));
        }
      }
    }
    return areas;
  }

  private static String versionOf(Map<String, String> files) throws IOException {
    String manifest = files.getOrDefault(MANIFEST, "{}");
    return new ObjectMapper().readTree(manifest).path("version").asText(null);
  }

  /** SATUSEHAT's administrativeCode has no dots. */
  private static String undotted(String code) {
    return code.replace(".", "");
  }

  /** KABUPATEN BELU becomes Kabupaten Belu; names that are not all capitals stay. */
  private static String readable(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    return WORD.matcher(name).replaceAll(word -> word.group().equals("DKI") ? "DKI" : capitalised(word.group()));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** An area that is asked for, what lies in it, and what it lies in. */
  private static boolean isWanted(String code, List<String> wanted) {
    return wanted.isEmpty() || wanted.stream().anyMatch(each -> code.startsWith(each) || each.startsWith(code));
  }

  private static CodeSystem codeSystem(Map<String, String> areas, String version) {
    CodeSystem system = new CodeSystem();
    system.setId("administrative-area");
    system.setLanguage("id");
    system.setUrl("http://sys-ids.kemkes.go.id/administrative-area");
    system.setVersion(version);
    system.setName("AdministrativeArea");
    system.setTitle("Kode wilayah administratif (Administrative area codes)");
    system.setStatus(PublicationStatus.DRAFT);
    system.setExperimental(false);
    system.setPublisher("ILP FHIR");
    system.setDescription("Kode wilayah Kemendagri tanpa titik, termasuk desa dan kelurahan."
        + " Kemendagri area codes without dots, villages included.");
    system.setCopyright(ATTRIBUTION);
    system.setCaseSensitive(true);
    system.setContent(CodeSystemContentMode.FRAGMENT);
    areas.forEach((code, name) -> system.addConcept().setCode(code).setDisplay(name));
    system.setCount(areas.size());
    return system;
  }
}
