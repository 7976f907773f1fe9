package id.ilp.guide;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.ProfileValidator;
import id.ilp.guide.ProfileFacts.Link;
import id.ilp.platform.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the pages of the guide. */
final class Pages {

  /** Definitions that are larger than this are downloaded, not shown: lists of thousands of codes. */
  private static final int MOST_JSON = 200_000;

  /** The artefacts of one kind. */
  record Group(Kind kind, List<Artefact> artefacts) {}

  private final FhirContext context;
  private final ProfileValidator validator;
  private final Rendering rendering;
  private final List<Artefact> artefacts;
  private final Map<String, Artefact> byUrl;
  private final List<Example> allExamples;
  private final List<String> otherExamples;
  private final Map<String, List<Example>> examples;
  private final Prose prose;
  private final Path folder;
  private final SpringTemplateEngine templates = templates();

  Pages(
      FhirContext context,
      ProfileValidator validator,
      Rendering rendering,
      List<Artefact> artefacts,
      List<Example> examples,
      List<String> otherExamples,
      Prose prose,
      Path folder) {
    this.context = context;
    this.validator = validator;
    this.rendering = rendering;
    this.artefacts = artefacts;
    this.byUrl = artefacts.stream()
        .filter(artefact -> artefact.url() != null)
        .collect(Collectors.toMap(Artefact::url, Function.identity(), (one, other) -> one));
    this.allExamples = examples;
    this.otherExamples = otherExamples;
    this.examples = examples.stream().collect(Collectors.groupingBy(Example::profile));
    this.prose = prose;
    this.folder = folder;
  }

  void write() throws IOException {
    for (Artefact artefact : artefacts) {
      writeArtefact(artefact);
    }
    for (String name : prose.names()) {
      List<Artefact> here = artefacts.stream().filter(artefact -> artefact.domain().equals(name)).toList();
      page("domain", Prose.page(name), Map.of(
          "title", prose.titleOf(name), "text", prose.htmlOf(name), "artefacts", here));
    }
    page("artefacts", "artefacts.html", Map.of("groups", groups(), "count", artefacts.size()));
    page("index", "index.html", Map.of("groups", groups(), "count", artefacts.size(), "parts", parts()));
    Files.writeString(folder.resolve("search-index.js"), SearchIndex.of(artefacts, prose));
    Files.writeString(folder.resolve("catalogue.json"), Catalogue.of(artefacts, allExamples, otherExamples));
  }

  private List<Link> parts() {
    return prose.names().stream().map(name -> new Link(prose.titleOf(name), Prose.page(name))).toList();
  }

  private List<Group> groups() {
    return artefacts.stream().collect(Collectors.groupingBy(Artefact::kind, TreeMap::new, Collectors.toList()))
        .entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue().stream()
            .sorted(Comparator.comparing(artefact -> artefact.title().indonesian()))
            .toList()))
        .toList();
  }

  private void writeArtefact(Artefact artefact) throws IOException {
    Files.writeString(folder.resolve(artefact.json()), jsonOf(artefact.resource()));
    String json = jsonOf(withoutSnapshot(artefact.resource()));
    Map<String, Object> model = new TreeMap<>();
    model.put("artefact", artefact);
    model.put("domainPage", prose.has(artefact.domain()) ? Prose.page(artefact.domain()) : null);
    model.put("table", rendering.tableOf(artefact));
    model.put("source", json.length() > MOST_JSON ? null : json);
    model.put("cut", artefact.resource() instanceof CodeSystem system && system.getConcept().size() > Rendering.CODES_SHOWN);
    model.put("shown", Rendering.CODES_SHOWN);
    model.putAll(factsOf(artefact));
    model.putAll(examplesOf(artefact));
    page("artefact", artefact.page(), model);
  }

  private String jsonOf(MetadataResource resource) {
    return context.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
  }

  /** A snapshot repeats all of FHIR's own definition: it is for programs, and in the file to download. */
  private static MetadataResource withoutSnapshot(MetadataResource resource) {
    return resource instanceof StructureDefinition definition
        ? definition.copy().setSnapshot(null)
        : resource;
  }

  private Map<String, Object> factsOf(Artefact artefact) {
    if (!(artefact.resource() instanceof StructureDefinition definition)) {
      return Map.of("rules", List.of(), "bindings", List.of());
    }
    return Map.of(
        "rules", ProfileFacts.rules(definition),
        "bindings", ProfileFacts.bindings(definition, byUrl),
        "base", ProfileFacts.link(definition.getBaseDefinition(), byUrl));
  }

  private Map<String, Object> examplesOf(Artefact artefact) {
    List<Example> all = artefact.isProfile() ? examples.getOrDefault(artefact.id(), List.of()) : List.of();
    Example good = all.stream().filter(Example::isGood).findFirst().orElse(null);
    // One that breaks a rule of ours tells more than one that lacks an element.
    Example bad = all.stream().filter(Example::isBad)
        .max(Comparator.comparing(example -> example.rule().startsWith("ilp-")))
        .orElse(null);
    Map<String, Object> model = new TreeMap<>();
    model.put("good", good);
    model.put("bad", bad);
    model.put("problems", bad == null ? List.of() : problemsOf(bad, artefact));
    model.put("others", all.stream().filter(example -> example != good && example != bad).toList());
    return model;
  }

  private List<Problem> problemsOf(Example bad, Artefact profile) {
    return validator.validate(bad.json(), profile.url()).stream().filter(Problem::isError).toList();
  }

  private void page(String template, String file, Map<String, Object> model) throws IOException {
    Context variables = new Context(Locale.ROOT, model);
    variables.setVariable("version", artefacts.get(0).resource().getVersion());
    Files.writeString(folder.resolve(file), templates.process(template, variables));
  }

  private static SpringTemplateEngine templates() {
    ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("guide/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
