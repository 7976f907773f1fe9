package id.ilp.conformance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** What the columns {@code system} and {@code codes} of the routes mean. */
final class RouteCodes {

  private final Map<String, ValueSet> valueSets;

  RouteCodes(IlpPackage ilp) {
    valueSets = ilp.resources().stream()
        .filter(ValueSet.class::isInstance)
        .map(ValueSet.class::cast)
        .collect(Collectors.toMap(ValueSet::getIdPart, Function.identity()));
  }

  /**
   * @param system an exact system, or its beginning and {@code *}; {@code @id} for the codes of a value set of the guide
   * @param codes any of these, parted by spaces; one may end in {@code *}; {@code -code} leaves one out; empty: any
   */
  BiPredicate<String, String> of(String system, String codes) {
    Set<String> wanted = new HashSet<>();
    Set<String> unwanted = new HashSet<>();
    for (String code : codes.isBlank() ? new String[0] : codes.trim().split(" ")) {
      if (code.startsWith("-")) {
        unwanted.add(code.substring(1));
      } else {
        wanted.add(code);
      }
    }
    BiPredicate<String, String> known =
        system.startsWith("@") ? membersOf(system.substring(1)) : (found, code) -> fits(system, found);
    return (found, code) -> known.test(found, code)
        && !unwanted.contains(code)
        && (wanted.isEmpty() || wanted.stream().anyMatch(pattern -> fits(pattern, code)));
  }

  private BiPredicate<String, String> membersOf(String id) {
    ValueSet valueSet = valueSets.get(id);
    if (valueSet == null) {
      throw new IllegalStateException("A route names the value set " + id + ", which the guide does not have");
    }
    return (system, code) ->
        valueSet.getCompose().getInclude().stream().anyMatch(include -> includes(include, system, code));
  }

  private static boolean includes(ConceptSetComponent include, String system, String code) {
    return include.getSystem() != null && include.getSystem().equals(system)
        && (include.getConcept().isEmpty()
            || include.getConcept().stream().anyMatch(concept -> concept.getCode().equals(code)));
  }

  private static boolean fits(String pattern, String found) {
    return found != null && (pattern.endsWith("*")
        ? found.startsWith(pattern.substring(0, pattern.length() - 1))
        : found.equals(pattern));
  }
}
