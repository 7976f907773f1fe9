package id.ilp.conformance;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * One condition that leads to a profile.
 *
 * @param profile id of the profile
 * @param path elements from the resource down to what is looked at; empty: every resource of the type fits
 * @param accepts what is looked for: the system and code of a coding, the system of an identifier, the url and value of
 *     an extension, the type that a reference leads to
 */
record ProfileRoute(String profile, List<String> path, BiPredicate<String, String> accepts) {

  /** Dots part the elements. */
  static List<String> pathOf(String path) {
    return path.isEmpty() ? List.of() : List.of(path.split("\\."));
  }

  boolean fits(Element resource) {
    return path.isEmpty() || at(resource).anyMatch(this::matches);
  }

  private Stream<Element> at(Element resource) {
    Stream<Element> here = Stream.of(resource);
    for (String name : path) {
      here = here.map(element -> element.getChildrenByName(name)).flatMap(Collection::stream);
    }
    return here;
  }

  private boolean matches(Element element) {
    return switch (element.fhirType()) {
      case "CodeableConcept" -> element.getChildrenByName("coding").stream().anyMatch(this::matchesCoding);
      case "Reference" -> accepts.test(typeOf(element), null);
      case "Extension" -> matchesExtension(element);
      case "Identifier" -> accepts.test(element.getNamedChildValue("system"), null);
      case "code" -> accepts.test("", element.primitiveValue());
      default -> matchesCoding(element);
    };
  }

  private boolean matchesCoding(Element coding) {
    return accepts.test(coding.getNamedChildValue("system"), coding.getNamedChildValue("code"));
  }

  private boolean matchesExtension(Element extension) {
    String url = extension.getNamedChildValue("url");
    Stream<String> codes = extension.getChildren().stream()
        .flatMap(value -> Stream.concat(Stream.of(value), value.getChildrenByName("coding").stream()))
        .map(value -> value.isPrimitive() ? value.primitiveValue() : value.getNamedChildValue("code"));
    return codes.anyMatch(code -> accepts.test(url, code));
  }

  /** A urn:uuid does not say what it leads to unless the sender does. */
  private static String typeOf(Element reference) {
    String type = reference.getNamedChildValue("type");
    String[] parts = String.valueOf(reference.getNamedChildValue("reference")).split("/");
    return type != null || parts.length < 2 ? type : parts[parts.length - 2];
  }
}
