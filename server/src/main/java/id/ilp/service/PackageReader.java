package id.ilp.service;

import id.ilp.platform.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Reads packages of services from the definitions of the guide. */
final class PackageReader {

  private static final String DEFINITIONS = "https://w3id.org/ilp-fhir/StructureDefinition/";
  private static final String DUE_RULE = DEFINITIONS + "due-rule";
  private static final String LEVEL = DEFINITIONS + "service-level";
  private static final String EVIDENCE = DEFINITIONS + "service-evidence";

  private final Map<String, Service> services = new HashMap<>();

  PackageReader(List<ActivityDefinition> definitions) {
    definitions.forEach(definition -> services.put(definition.getUrl(), serviceOf(definition)));
    Map<List<String>, Integer> lastDoses = new HashMap<>();
    services.values().forEach(service -> service.evidence().stream().filter(kind -> kind.dose() != null)
        .forEach(kind -> lastDoses.merge(kind.codes(), kind.dose(), Math::max)));
    services.replaceAll((url, service) -> new Service(
        service.id(), service.url(), service.item(), service.levels(), service.evidence().stream()
            .map(kind -> kind.dose() == null ? kind : kind.inSeries(lastDoses.get(kind.codes()))).toList()));
  }

  ServicePackage read(PlanDefinition plan) {
    Set<String> groups = new HashSet<>();
    plan.getUseContext().stream()
        .filter(use -> use.getValue() instanceof CodeableConcept)
        .forEach(use -> use.getValueCodeableConcept().getCoding().forEach(code -> groups.add(code.getCode())));
    List<Step> steps = plan.getAction().stream().map(this::stepOf).toList();
    Map<String, Step> byId = new HashMap<>();
    steps.forEach(step -> addAll(step, byId));
    return new ServicePackage(plan.getUrl(), groups, steps, byId);
  }

  private static void addAll(Step step, Map<String, Step> byId) {
    byId.put(step.id(), step);
    step.parts().forEach(part -> addAll(part, byId));
  }

  private Step stepOf(PlanDefinitionActionComponent action) {
    String url = ((PrimitiveType<?>) action.getDefinition()).getValueAsString();
    Service service = services.get(url);
    if (service == null) {
      throw new IllegalStateException("A package names " + url + ", which the guide does not define");
    }
    List<Rule> rules = action.getExtensionsByUrl(DUE_RULE).stream().map(PackageReader::ruleOf).toList();
    return new Step(
        action.getId(), service, titleOf(action), rules,
        relatedTo(action, ActionRelationshipType.AFTEREND), relatedTo(action, ActionRelationshipType.AFTER),
        action.hasCondition(), action.getAction().stream().map(this::stepOf).toList());
  }

  private static String relatedTo(PlanDefinitionActionComponent action, ActionRelationshipType relationship) {
    return action.getRelatedAction().stream()
        .filter(related -> related.getRelationship() == relationship)
        .map(related -> related.getActionId())
        .findFirst().orElse(null);
  }

  private static Text titleOf(PlanDefinitionActionComponent action) {
    StringType title = action.getTitleElement();
    return new Text(title.getValue(), title.getExtension().stream()
        .map(translation -> translation.getExtensionString("content"))
        .findFirst().orElse(title.getValue()));
  }

  private static Rule ruleOf(Extension rule) {
    String source = string(rule, "source");
    return new Rule(
        Rule.Anchor.ofCode(string(rule, "anchor")),
        length(rule, "from"), length(rule, "until"), length(rule, "every"), length(rule, "open"),
        numbers(rule, "times").stream().findFirst().orElse(1),
        length(rule, "gap"), length(rule, "catchUp"),
        numbers(rule, "month"), numbers(rule, "grade"), string(rule, "sex"),
        new HashSet<>(strings(rule, "population")),
        source == null ? null : Text.ofBilingual(source));
  }

  private static Service serviceOf(ActivityDefinition definition) {
    Coding item = definition.getTopic().isEmpty() ? null : definition.getTopicFirstRep().getCodingFirstRep();
    return new Service(
        definition.getIdElement().getIdPart(), definition.getUrl(), item,
        definition.getExtensionsByUrl(LEVEL).stream().map(PackageReader::levelOf).toList(),
        definition.getExtensionsByUrl(EVIDENCE).stream().map(PackageReader::evidenceOf).toList());
  }

  private static Level levelOf(Extension level) {
    String scope = string(level, "scope");
    String english = string(level, "scopeEnglish");
    return new Level(string(level, "setting"), strings(level, "role"),
        scope == null ? null : new Text(scope, english == null ? scope : english));
  }

  private static Evidence evidenceOf(Extension evidence) {
    String form = string(evidence, "form");
    return new Evidence(
        string(evidence, "type"), codes(evidence, "code"), new HashSet<>(codes(evidence, "notCode")),
        numbers(evidence, "dose").stream().findFirst().orElse(null), null, form);
  }

  private static List<Type> values(Element extension, String part) {
    List<Type> values = new ArrayList<>();
    extension.getExtension().stream()
        .filter(each -> each.getUrl().equals(part)).forEach(each -> values.add(each.getValue()));
    return values;
  }

  private static List<String> strings(Element extension, String part) {
    return values(extension, part).stream().map(Type::primitiveValue).toList();
  }

  private static String string(Element extension, String part) {
    return strings(extension, part).stream().findFirst().orElse(null);
  }

  private static Set<Integer> numbers(Element extension, String part) {
    Set<Integer> numbers = new HashSet<>();
    values(extension, part).forEach(value -> numbers.add(((PositiveIntType) value).getValue()));
    return numbers;
  }

  private static List<String> codes(Element extension, String part) {
    return values(extension, part).stream()
        .map(value -> ((Coding) value).getSystem() + "|" + ((Coding) value).getCode()).toList();
  }

  private static Length length(Element extension, String part) {
    return values(extension, part).stream()
        .map(value -> Length.of(((Duration) value).getValue(), ((Duration) value).getCode()))
        .findFirst().orElse(null);
  }
}
