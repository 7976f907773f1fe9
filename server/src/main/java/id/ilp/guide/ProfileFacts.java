package id.ilp.guide;

import id.ilp.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What a profile adds, in words: its rules, the codes it uses, what it is based on. */
final class ProfileFacts {

  /** An invariant of ours. */
  record Rule(String key, String element, Text text, boolean refuses) {}

  /** The codes of an element. */
  record Binding(String element, String name, String link, String strength) {}

  /** Another definition, on a page of ours or of FHIR's. */
  record Link(String name, String link) {}

  private ProfileFacts() {}

  static List<Rule> rules(StructureDefinition profile) {
    List<Rule> rules = new ArrayList<>();
    for (ElementDefinition element : profile.getDifferential().getElement()) {
      element.getConstraint().stream()
          .filter(constraint -> constraint.getKey().startsWith("ilp-"))
          .map(constraint -> new Rule(constraint.getKey(), element.getId(), Text.ofBilingual(constraint.getHuman()),
              constraint.getSeverity() == ConstraintSeverity.ERROR))
          .forEach(rules::add);
    }
    return rules;
  }

  static List<Binding> bindings(StructureDefinition profile, Map<String, Artefact> byUrl) {
    List<Binding> bindings = new ArrayList<>();
    for (ElementDefinition element : profile.getDifferential().getElement()) {
      if (element.getBinding().hasValueSet()) {
        Link target = link(element.getBinding().getValueSet(), byUrl);
        bindings.add(new Binding(element.getId(), target.name(), target.link(),
            element.getBinding().getStrength().toCode()));
      }
    }
    return bindings;
  }

  static Link link(String url, Map<String, Artefact> byUrl) {
    Artefact ours = byUrl.get(url);
    return ours != null
        ? new Link(ours.id(), ours.page())
        : new Link(url.substring(url.lastIndexOf('/') + 1), url.replace(
            "http://hl7.org/fhir/StructureDefinition/", Links.FHIR));
  }
}
