package id.ilp.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether {@code examples/manifest.csv} leaves no rule and no profile without an instance that shows it. */
class ManifestTest {

  static final Path EXAMPLES = Path.of("../examples");

  private static final Path GENERATED = Path.of("generated");

  private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  /** One instance, and what a validator must say of it. */
  record Row(String file, String profile, String expected, String severity, String expression, String rule) {

    static List<Row> all() {
      try (var table = TABLE.parse(Files.newBufferedReader(EXAMPLES.resolve("manifest.csv")))) {
        return table.stream()
            .map(row -> new Row(row.get("file"), row.get("profile"), row.get("expected"), row.get("severity"),
                row.get("expression"), row.get("rule")))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean is(String outcome) {
      return expected.equals(outcome);
    }

    @Override
    public String toString() {
      return file + " " + expected + (rule.isEmpty() ? "" : " by " + rule);
    }
  }

  static List<String> profiles() {
    return definitions().filter(definition -> !definition.getType().equals("Extension"))
        .map(StructureDefinition::getIdPart)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void profileWhenDefinedThenOneInstanceIsAcceptedAndOneRejected(String profile) {
    Set<String> outcomes =
        Row.all().stream().filter(row -> row.profile().equals(profile)).map(Row::expected).collect(Collectors.toSet());

    assertThat(outcomes).contains("accepted", "rejected");
  }

  @Test
  void invariantsWhenDefinedThenEachIsBrokenBySomeInstance() {
    Set<String> defined = definitions()
        .flatMap(definition -> definition.getDifferential().getElement().stream())
        .flatMap(element -> element.getConstraint().stream())
        .map(constraint -> constraint.getKey())
        .filter(key -> key.startsWith("ilp-"))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> broken =
        Row.all().stream().map(Row::rule).filter(rule -> rule.startsWith("ilp-")).collect(Collectors.toSet());

    assertThat(defined).isNotEmpty();
    assertThat(broken).containsExactlyInAnyOrderElementsOf(defined);
  }

  @Test
  void instancesWhenInTheFolderThenEachHasItsOwnRow() throws IOException {
    List<String> files = PackageBuilder.filesBelow(EXAMPLES.resolve("instances")).stream()
        .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
        .filter(file -> file.endsWith(".json"))
        .toList();

    assertThat(Row.all()).extracting(Row::file).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void rowsWhenNotAcceptedThenTheyNameSeverityExpressionAndRule() {
    assertThat(Row.all()).allSatisfy(row -> {
      assertThat(row.severity()).isEqualTo(severityOf(row));
      assertThat(row.expression().isEmpty()).isEqualTo(row.is("accepted"));
      assertThat(row.rule().isEmpty()).isEqualTo(row.is("accepted"));
    });
  }

  private static String severityOf(Row row) {
    return switch (row.expected()) {
      case "accepted" -> "";
      case "warned" -> "warning";
      case "rejected" -> "error";
      default -> throw new AssertionError(row.expected());
    };
  }

  private static Stream<StructureDefinition> definitions() {
    FhirContext context = FhirContext.forR4Cached();
    try {
      return PackageBuilder.filesBelow(GENERATED).stream()
          .filter(file -> file.getFileName().toString().startsWith("StructureDefinition-"))
          .map(file -> context.newJsonParser().parseResource(StructureDefinition.class, textOf(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
