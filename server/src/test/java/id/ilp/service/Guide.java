package id.ilp.service;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.lifecycle.LifeCycleSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The packages of services as the guide has them. */
final class Guide {

  private static final Path GENERATED = Path.of("../profiles/generated");

  private static final DueEngine ENGINE = new DueEngine(
      definitions(), Map.of("imm-je", List.of("53"), "malaria", List.of("53")),
      LifeCycleSettings.GUIDE);

  private Guide() {}

  /** With East Nusa Tenggara as an endemic area. */
  static DueEngine engine() {
    return ENGINE;
  }

  static List<Resource> definitions() {
    try (Stream<Path> files = Files.list(GENERATED)) {
      var parser = FhirContext.forR4Cached().newJsonParser();
      return files.filter(file -> file.getFileName().toString()
              .matches("(PlanDefinition-|ActivityDefinition-|CodeSystem-service-population).*"))
          .sorted().map(file -> (Resource) parser.parseResource(read(file))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
