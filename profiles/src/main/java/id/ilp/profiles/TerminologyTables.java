package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * Reads {@code terminology/<system>/}: {@code codesystem.json} is the head, {@code concepts.csv} the codes.
 *
 * <p>Columns: {@code CODE}, {@code DISPLAY} (in the language of the system) and, where known, the same name in the other
 * language: {@code ENGLISH} or {@code INDONESIAN}.
 */
final class TerminologyTables {

  /** Columns that hold a name in another language than the system's. */
  private static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of("ENGLISH", "en", "INDONESIAN", "id"));

  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  private TerminologyTables() {}

  static List<CodeSystem> read(FhirContext context, Path folder) throws IOException {
    List<CodeSystem> systems = new ArrayList<>();
    for (Path head : PackageBuilder.filesBelow(folder)) {
      if (head.endsWith("codesystem.json")) {
        CodeSystem system = context.newJsonParser().parseResource(CodeSystem.class, Files.readString(head));
        addConcepts(system, head.resolveSibling("concepts.csv"));
        systems.add(system);
      }
    }
    return systems;
  }

  private static void addConcepts(CodeSystem system, Path table) throws IOException {
    try (var rows = TABLE.parse(Files.newBufferedReader(table))) {
      for (CSVRecord row : rows) {
        ConceptDefinitionComponent concept =
            system.addConcept().setCode(row.get("CODE")).setDisplay(row.get("DISPLAY"));
        LANGUAGES.forEach((column, language) -> {
          if (row.isMapped(column) && !row.get(column).isBlank()) {
            concept.addDesignation().setLanguage(language).setValue(row.get(column));
          }
        });
      }
    }
    system.setCount(system.getConcept().size());
  }
}
