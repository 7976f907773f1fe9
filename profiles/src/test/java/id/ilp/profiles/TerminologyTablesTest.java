package id.ilp.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminologyTablesTest {

  private static final Path TERMINOLOGY = Path.of("../terminology");
  private static final Path GENERATED = Path.of("../profiles/generated");
  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  @Test
  void readWhenColumnsAreInOtherLanguagesThenDesignations(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("codesystem.json"), "{\"resourceType\": \"CodeSystem\", \"language\": \"en\"}");
    Files.writeString(folder.resolve("concepts.csv"),
        "CODE,DISPLAY,INDONESIAN,ENGLISH\n8302-2,Body height,Tinggi badan,Height\n8310-5,Body temperature,,\n");

    List<ConceptDefinitionComponent> concepts = TerminologyTables.read(CONTEXT, folder).get(0).getConcept();

    assertThat(concepts.get(0).getDesignation()).extracting(name -> name.getLanguage() + " " + name.getValue())
        .containsExactly("en Height", "id Tinggi badan");
    assertThat(concepts.get(1).getDesignation()).isEmpty();
  }

  @Test
  void tablesWhenReadThenNoCodeTwiceAndNoNameMissing() throws IOException {
    assertThat(tables()).isNotEmpty().allSatisfy(system -> {
      List<String> codes = system.getConcept().stream().map(ConceptDefinitionComponent::getCode).toList();
      assertThat(codes).as(system.getUrl()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(codes).as(system.getUrl()).allMatch(code -> code.equals(code.strip()) && !code.isEmpty());
      assertThat(system.getConcept()).as(system.getUrl())
          .extracting(ConceptDefinitionComponent::getDisplay)
          .allMatch(name -> name != null && !name.isBlank() && name.equals(name.strip()));
    });
  }

  @Test
  void tablesWhenReadThenNoTwoHaveTheSameAddressOrId() throws IOException {
    assertThat(tables()).extracting(CodeSystem::getUrl).doesNotHaveDuplicates();
    assertThat(tables()).extracting(CodeSystem::getIdPart).doesNotHaveDuplicates();
  }

  @Test
  void foldersWhenListedThenEachTellsItsSourceAndLicence() throws IOException {
    try (Stream<Path> folders = Files.list(TERMINOLOGY)) {
      assertThat(folders.filter(Files::isDirectory)).isNotEmpty().allSatisfy(folder -> {
        assertThat(folder.resolve("SOURCE.md")).content().containsIgnoringCase("licence");
        assertThat(CONTEXT.newJsonParser()
            .parseResource(CodeSystem.class, Files.readString(folder.resolve("codesystem.json")))
            .getCopyright()).isNotBlank();
      });
    }
  }

  /** A validator takes a code that a value set lists for a wrong one if the excerpt of its code system lacks it. */
  @Test
  void valueSetsAndMapsWhenTheyNameACodeThenTheTableOfItsSystemHasIt() throws IOException {
    Map<String, Set<String>> known = tables().stream().collect(Collectors.toMap(CodeSystem::getUrl, system ->
        system.getConcept().stream().map(ConceptDefinitionComponent::getCode).collect(Collectors.toSet())));
    Set<String> missing = new TreeSet<>();
    for (Path file : PackageBuilder.filesBelow(GENERATED)) {
      for (String coding : codingsOf(file)) {
        int hash = coding.lastIndexOf('#');
        Set<String> codes = known.get(coding.substring(0, hash));
        if (codes != null && !codes.contains(coding.substring(hash + 1))) {
          missing.add(coding + " in " + file.getFileName());
        }
      }
    }

    assertThat(missing).as("codes to add to terminology/<system>/concepts.csv").isEmpty();
  }

  private static Set<String> codingsOf(Path file) throws IOException {
    Set<String> codings = new HashSet<>();
    String name = file.getFileName().toString();
    if (!name.startsWith("ValueSet-") && !name.startsWith("ConceptMap-")) {
      return codings;
    }
    Resource resource = (Resource) CONTEXT.newJsonParser().parseResource(Files.readString(file));
    if (resource instanceof ValueSet set) {
      set.getCompose().getInclude().forEach(include ->
          include.getConcept().forEach(concept -> codings.add(include.getSystem() + "#" + concept.getCode())));
    } else if (resource instanceof ConceptMap map) {
      map.getGroup().forEach(group -> addCodings(group, codings));
    }
    return codings;
  }

  private static void addCodings(ConceptMapGroupComponent group, Set<String> codings) {
    group.getElement().forEach(element -> {
      codings.add(group.getSource() + "#" + element.getCode());
      element.getTarget().stream()
          .filter(target -> target.hasCode())
          .forEach(target -> codings.add(group.getTarget() + "#" + target.getCode()));
    });
  }

  private static List<CodeSystem> tables() throws IOException {
    return TerminologyTables.read(CONTEXT, TERMINOLOGY);
  }
}
