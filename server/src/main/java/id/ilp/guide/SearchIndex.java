package id.ilp.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the search box looks through; a script and not a JSON file, so that it works from a folder on a disk too. */
final class SearchIndex {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of longer lists only the name is found. */
  private static final int MOST_CODES = 800;

  private SearchIndex() {}

  static String of(List<Artefact> artefacts, Prose prose) throws JsonProcessingException {
    ArrayNode entries = JSON.createArrayNode();
    for (String name : prose.names()) {
      add(entries, Prose.page(name), prose.titleOf(name), prose.titleOf(name), name, "docs", "", "");
    }
    for (Artefact artefact : artefacts) {
      add(entries, artefact.page(), artefact.title().indonesian(), artefact.title().english(), artefact.id(),
          artefact.type(), artefact.description() == null ? "" : artefact.description(), wordsOf(artefact));
    }
    return "window.ILP_SEARCH = " + JSON.writeValueAsString(entries) + ";\n";
  }

  private static void add(
      ArrayNode entries, String page, String title, String english, String id, String kind, String text, String more) {
    entries.addObject().put("p", page).put("t", title).put("e", english).put("i", id).put("k", kind).put("d", text)
        .put("x", more);
  }

  private static String wordsOf(Artefact artefact) {
    if (artefact.resource() instanceof StructureDefinition profile) {
      return ProfileFacts.rules(profile).stream()
          .map(rule -> rule.key() + " " + rule.text().indonesian())
          .collect(Collectors.joining(" "));
    }
    if (artefact.resource() instanceof Questionnaire form) {
      return form.getItem().stream().flatMap(SearchIndex::questions).collect(Collectors.joining(" "));
    }
    if (artefact.resource() instanceof CodeSystem system && system.getConcept().size() <= MOST_CODES) {
      return system.getConcept().stream().flatMap(SearchIndex::codes).collect(Collectors.joining(" "));
    }
    return "";
  }

  private static Stream<String> questions(QuestionnaireItemComponent item) {
    return Stream.concat(Stream.ofNullable(item.getText()), item.getItem().stream().flatMap(SearchIndex::questions));
  }

  private static Stream<String> codes(ConceptDefinitionComponent concept) {
    return Stream.concat(
        Stream.of(concept.getCode() + " " + concept.getDisplay()), concept.getConcept().stream().flatMap(SearchIndex::codes));
  }
}
