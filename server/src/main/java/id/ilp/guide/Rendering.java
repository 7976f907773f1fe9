package id.ilp.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.ExampleScenario;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.renderers.Renderer.RenderingStatus;
import org.hl7.fhir.r5.renderers.RendererFactory;
import org.hl7.fhir.r5.renderers.StructureDefinitionRenderer;
import org.hl7.fhir.r5.renderers.utils.RenderingContext;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ExampleScenarioRendererMode;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.GenerationRules;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.QuestionnaireRendererMode;
import org.hl7.fhir.r5.renderers.utils.RenderingContext.ResourceRendererMode;
import org.hl7.fhir.r5.renderers.utils.ResourceWrapper;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** An artefact as a table, drawn by HL7's own renderers. */
final class Rendering {

  /** Longer lists of codes are cut on the page; the JSON has all. */
  static final int CODES_SHOWN = 1000;

  private static final List<ExampleScenarioRendererMode> SCENARIO_PARTS = List.of(
      ExampleScenarioRendererMode.ACTORS, ExampleScenarioRendererMode.INSTANCES, ExampleScenarioRendererMode.PROCESSES);

  private final Knowledge knowledge;
  private final RenderingContext context;
  private final String images;

  Rendering(Knowledge knowledge) throws IOException {
    this.knowledge = knowledge;
    // The renderer insists on drawing the lines of the tree into files; they are not used.
    this.images = Files.createTempDirectory("guide").toString();
    this.context = new RenderingContext(
        knowledge.worker(), new MarkDownProcessor(MarkDownProcessor.Dialect.COMMON_MARK), ValidationOptions.defaults(),
        Links.FHIR, "", Locale.ENGLISH, ResourceRendererMode.TECHNICAL, GenerationRules.VALID_RESOURCE);
    context.setPkp(new Links(knowledge.worker()));
    context.setDestDir(images);
    context.setQuestionnaireMode(QuestionnaireRendererMode.TREE);
  }

  String tableOf(Artefact artefact) throws IOException {
    CanonicalResource resource = knowledge.of(artefact);
    try {
      if (resource instanceof StructureDefinition definition) {
        return Markup.of(differential(definition));
      }
      if (resource instanceof ExampleScenario) {
        return scenario(resource);
      }
      return Markup.of(narrative(shortened(resource)));
    } catch (FHIRException e) {
      throw new IOException("Cannot draw " + artefact.key(), e);
    }
  }

  private XhtmlNode differential(StructureDefinition definition) throws IOException {
    return new StructureDefinitionRenderer(context).generateTable(
        new RenderingStatus(), "defs.html", definition, true, images, false, definition.getId(), false, Links.FHIR, "",
        false, false, new HashSet<>(), false, context, "r",
        ResourceWrapper.forResource(context.getContextUtilities(), definition), "");
  }

  private String scenario(CanonicalResource resource) throws IOException {
    StringBuilder parts = new StringBuilder();
    for (ExampleScenarioRendererMode part : SCENARIO_PARTS) {
      context.setScenarioMode(part);
      parts.append(Markup.of(narrative(resource)));
    }
    return parts.toString();
  }

  private XhtmlNode narrative(CanonicalResource resource) throws IOException {
    ResourceWrapper wrapped = ResourceWrapper.forResource(context.getContextUtilities(), resource);
    try {
      return RendererFactory.factory(resource, context).buildNarrative(wrapped);
    } catch (EOperationOutcome e) {
      throw new IOException(e);
    }
  }

  private static CanonicalResource shortened(CanonicalResource resource) {
    if (resource instanceof CodeSystem system && system.getConcept().size() > CODES_SHOWN) {
      CodeSystem some = system.copy();
      some.getConcept().subList(CODES_SHOWN, some.getConcept().size()).clear();
      return some;
    }
    return resource;
  }

  void close() throws IOException {
    try (var files = Files.walk(Path.of(images))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
