package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UsageContext;

/**
 * Writes {@code docs/guide-coverage.md}: which definition of the guide stands for each stage of life, each cluster and each row
 * of the packages of services. It is read off the definitions themselves; what no definition covers shows as a gap.
 */
public final class Coverage {

  private static final String CODES = "https://w3id.org/ilp-fhir/CodeSystem/";
  private static final String GAP = "**belum ada (gap)**";

  private final List<Resource> resources;
  private final StringBuilder page = new StringBuilder();
  private int rows;
  private int gaps;

  private Coverage(List<Resource> resources) {
    this.resources = resources;
  }

  /**
   * @param args the folder of generated resources, the file to write
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[1]), of(Path.of(args[0])));
  }

  static String of(Path generated) throws IOException {
    FhirContext context = FhirContext.forR4Cached();
    List<Resource> resources = new ArrayList<>();
    for (Path file : PackageBuilder.filesBelow(generated)) {
      resources.add((Resource) context.newJsonParser().parseResource(Files.readString(file)));
    }
    return new Coverage(resources).write();
  }

  private String write() {
    table("Tahap siklus hidup (stages of life)", "Tahap (stage)", "Paket layanan (package of services)",
        "life-cycle-stage", concept -> meantFor("life-cycle-stage", concept.getCode()));
    table("Klaster (clusters)", "Klaster (cluster)", "Artefak (artefacts)",
        "cluster-unit", concept -> ofCluster(concept.getCode()));
    packageTables();
    return """
        # Cakupan (Coverage)

        Ditulis oleh `id.ilp.profiles.Coverage` dari panduan itu sendiri; sebuah uji membandingkannya. Written from the guide itself; a test compares it.

        **%d baris, %d belum ada. %d rows, %d gaps.**
        """.formatted(rows, gaps, rows, gaps) + page;
  }

  private interface Covering {
    List<String> of(ConceptDefinitionComponent concept);
  }

  private void table(String title, String left, String right, String system, Covering covering) {
    head(title, left, right);
    codeSystem(system).getConcept().forEach(concept -> row(concept, covering.of(concept)));
  }

  private void packageTables() {
    Map<String, List<ConceptDefinitionComponent>> sections = new TreeMap<>();
    codeSystem("package-item").getConcept().forEach(item -> sections
        .computeIfAbsent(property(item, "section"), section -> new ArrayList<>())
        .add(item));
    sections.forEach((section, items) -> {
      head("Paket layanan bagian " + section + " (packages of services, section " + section + ")",
          "Baris (row)", "Pelayanan (services)");
      items.forEach(item -> row(item, servicesOf(item).toList()));
    });
  }

  private void head(String title, String left, String right) {
    page.append("\n## ").append(title).append("\n\n| ").append(left).append(" | ").append(right)
        .append(" |\n|---|---|\n");
  }

  private void row(ConceptDefinitionComponent concept, List<String> covering) {
    rows++;
    gaps += covering.isEmpty() ? 1 : 0;
    page.append("| ").append(concept.getDisplay()).append(" (").append(english(concept)).append(") | ")
        .append(covering.isEmpty() ? GAP : String.join(", ", covering)).append(" |\n");
  }

  /** A row is covered by services of its own and by those of its parts. */
  private Stream<String> servicesOf(ConceptDefinitionComponent item) {
    Stream<String> own = of(ActivityDefinition.class)
        .filter(service -> service.getTopic().stream().anyMatch(topic -> names(topic, "package-item", item.getCode())))
        .map(Coverage::name);
    return Stream.concat(own, item.getConcept().stream().flatMap(this::servicesOf)).distinct();
  }

  /** A cluster has what names it, and the packages of the stages that it serves. */
  private List<String> ofCluster(String cluster) {
    Stream<String> ofStages = codeSystem("life-cycle-stage").getConcept().stream()
        .filter(stage -> property(stage, "cluster").equals(cluster))
        .flatMap(stage -> packagesFor("life-cycle-stage", stage.getCode()));
    return Stream.concat(ofStages, meantFor("cluster-unit", cluster).stream()).distinct().toList();
  }

  private Stream<String> packagesFor(String system, String code) {
    return of(PlanDefinition.class).filter(plan -> isMeantFor(plan, system, code)).map(Coverage::name);
  }

  private List<String> meantFor(String system, String code) {
    return of(MetadataResource.class).filter(artefact -> isMeantFor(artefact, system, code)).map(Coverage::name).toList();
  }

  private static boolean isMeantFor(MetadataResource artefact, String system, String code) {
    return artefact.getUseContext().stream()
        .filter(UsageContext::hasValueCodeableConcept)
        .anyMatch(use -> names(use.getValueCodeableConcept(), system, code));
  }

  private static boolean names(CodeableConcept concept, String system, String code) {
    return concept.hasCoding(CODES + system, code);
  }

  private <T extends Resource> Stream<T> of(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast);
  }

  private CodeSystem codeSystem(String id) {
    return of(CodeSystem.class).filter(system -> system.getIdPart().equals(id)).findFirst().orElseThrow();
  }

  private static String property(ConceptDefinitionComponent concept, String code) {
    return concept.getProperty().stream()
        .filter(property -> property.getCode().equals(code))
        .map(property -> property.hasValueCoding() ? property.getValueCoding().getCode() : property.getValue().primitiveValue())
        .findFirst()
        .orElse("");
  }

  private static String english(ConceptDefinitionComponent concept) {
    return concept.getDesignation().stream()
        .filter(designation -> "en".equals(designation.getLanguage()))
        .map(designation -> designation.getValue())
        .findFirst()
        .orElse(concept.getCode());
  }

  private static String name(Resource artefact) {
    return "`" + artefact.getIdPart() + "`";
  }
}
