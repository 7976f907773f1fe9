package id.ilp.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import id.ilp.access.SearchReach.Use;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements that a search's parameters look at, such as {@code Patient.identifier}. */
final class SearchElements {

  /** Stands for elements that cannot be told; no form shows it. */
  private static final String UNKNOWN = "?";

  /** The search parameters of every type look at {@code Resource.meta} and the like. */
  private static final Pattern COMMON = Pattern.compile("(?:Domain)?Resource\\.[a-z]\\w*.*");

  /** They look at all of a resource. */
  private static final Set<String> ALL_OF_IT = Set.of(SearchReach.ALL, "_text", "_content", "_filter");

  private final ISearchParamRegistry registry;

  SearchElements(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  Set<String> of(Set<Use> uses) {
    Set<String> elements = new TreeSet<>();
    uses.forEach(use -> add(use, elements));
    return elements;
  }

  private void add(Use use, Set<String> elements) {
    String[] parts = use.parameter().split(":", 2);
    if (parts.length > 1 && parts[1].equals("identifier")) {
      // A reference's own copy of a number, which answers leave out of every type.
      elements.add(SearchReach.ALL + ".identifier");
      return;
    }
    if (ALL_OF_IT.contains(parts[0])) {
      elements.add(use.type() + "." + UNKNOWN);
      return;
    }
    if (use.type().equals(SearchReach.ALL)) {
      // Through a reference to any type.
      if (!parts[0].startsWith("_")) {
        elements.add(use.type() + "." + UNKNOWN);
      }
      return;
    }
    RuntimeSearchParam known =
        registry.getActiveSearchParam(use.type(), parts[0], SearchParamLookupContextEnum.ALL);
    if (known == null) {
      // The engine refuses it, or it looks at nothing that is stored.
      return;
    }
    addPath(use.type(), String.valueOf(known.getPath()), elements);
  }

  private static void addPath(String type, String path, Set<String> elements) {
    Matcher matcher = Pattern.compile("\\b" + Pattern.quote(type) + "\\.([a-z]\\w*)").matcher(path);
    boolean found = false;
    while (matcher.find()) {
      elements.add(type + "." + matcher.group(1));
      found = true;
    }
    if (!found && !COMMON.matcher(path).matches()) {
      elements.add(type + "." + UNKNOWN);
    }
  }
}
