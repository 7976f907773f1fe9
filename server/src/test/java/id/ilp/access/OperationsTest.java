package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.annotation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

class OperationsTest {

  /** It is open to who may see nobody else, and has tests of its own ({@link AccessRulesIT}). */
  private static final String EMERGENCY = "Patient/{id}/$emergency-access";

  @Test
  void matrixThenItAsksEveryOperationOfEveryType() throws IOException {
    List<String> asked = Stream.of(Operations.READING, Operations.WRITING, Operations.AROUND).flatMap(List::stream)
        .map(operation -> operation.asked().query().replaceFirst("\\?.*", ""))
        .map(path -> path.replaceFirst("/[^/$]+/", "/{id}/")).distinct().toList();

    assertThat(offered().filter(operation -> !operation.equals(EMERGENCY))).hasSizeGreaterThan(25)
        .allSatisfy(operation -> assertThat(asked)
            .containsAnyOf(operation, operation.replace("/{id}/", "/")));
  }

  @Test
  void pageOfTheApiThenItNamesEveryOperation() throws IOException {
    String page = Files.readString(Path.of("../docs/api.md"));

    assertThat(offered().map(operation -> operation.replaceFirst(".*/", ""))).isNotEmpty()
        .allSatisfy(name -> assertThat(page).contains(name));
  }

  private static Stream<String> offered() throws IOException {
    CachingMetadataReaderFactory readers = new CachingMetadataReaderFactory();
    List<String> operations = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver()
        .getResources("classpath*:id/ilp/**/*Provider.class")) {
      readers.getMetadataReader(file).getAnnotationMetadata().getAnnotatedMethods(Operation.class.getName()).stream()
          .map(method -> method.getAnnotationAttributes(Operation.class.getName(), true))
          .forEach(operation -> operations.add(
              operation.get("type").toString().replaceFirst(".*\\.", "") + "/{id}/" + operation.get("name")));
    }
    return operations.stream();
  }
}
