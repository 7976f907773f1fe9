package id.ilp.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** The profiles to choose from and the examples to load on the page {@code /try}. */
final class Catalogue {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Catalogue() {}

  /**
   * @param others files below {@code examples/} that are in no manifest: whole visits, the network, refused bodies
   */
  static String of(List<Artefact> artefacts, List<Example> examples, List<String> others)
      throws JsonProcessingException {
    ObjectNode catalogue = JSON.createObjectNode();
    ArrayNode profiles = catalogue.putArray("profiles");
    artefacts.stream()
        .filter(Artefact::isProfile)
        .sorted(Comparator.comparing(artefact -> artefact.title().indonesian()))
        .forEach(artefact -> profiles.addObject()
            .put("id", artefact.id())
            .put("title", artefact.title().indonesian()));
    ArrayNode files = catalogue.putArray("examples");
    others.forEach(file -> files.addObject().put("file", file).put("why", file.substring(0, file.indexOf('/'))));
    examples.forEach(example -> files.addObject().put("file", example.file()).put("why", example.why()));
    return JSON.writeValueAsString(catalogue);
  }
}
