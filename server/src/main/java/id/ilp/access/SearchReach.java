package id.ilp.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The types of resources, beside the one that is searched, that a search tells something about: what it includes, what a
 * chain or {@code _has} goes through, what it sorts by.
 */
final class SearchReach {

  /** What tells of a pregnancy, a delivery, childbed or breastfeeding. */
  static final Set<String> STAGES_READ = Set.of("EpisodeOfCare", "Encounter", "Observation");

  private static final String ALL = "*";

  /** Stages that age alone does not decide: {@code Patient?life-stage=}. */
  private static final Pattern MATERNAL = Pattern.compile("pregnant|delivering|postpartum|breastfeeding");

  private final ISearchParamRegistry registry;

  SearchReach(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  /**
   * @param type that is searched
   * @param parameters as they stand in the URL
   */
  Set<String> of(String type, Map<String, String[]> parameters) {
    Set<String> types = new TreeSet<>();
    if (type.equals("AuditEvent")) {
      // It has a search of its own, which reads nothing else.
      return types;
    }
    parameters.forEach((name, values) -> {
      if (name.startsWith("_include") || name.startsWith("_revinclude")) {
        for (String value : values) {
          include(value, types);
        }
      } else if (name.equals("_sort")) {
        for (String value : values) {
          for (String key : value.split(",")) {
            chain(type, key.replaceFirst("^-", ""), types);
          }
        }
      } else if (name.startsWith("_has:")) {
        has(name, types);
      } else if (name.equals("life-stage")) {
        if (Arrays.stream(values).anyMatch(value -> MATERNAL.matcher(value).find())) {
          types.addAll(STAGES_READ);
        }
      } else {
        chain(type, name, types);
      }
    });
    types.remove(type);
    return types;
  }

  /** {@code Observation:subject:Patient}: both ends are read. */
  private void include(String value, Set<String> types) {
    String[] parts = value.split(":");
    if (value.contains(ALL) || parts.length < 2) {
      types.add(ALL);
      return;
    }
    types.add(parts[0]);
    if (parts.length > 2) {
      types.add(parts[2]);
    } else {
      types.addAll(targetsOf(parts[0], parts[1]));
    }
  }

  /** {@code _has:Observation:patient:code}, also one within another. */
  private void has(String name, Set<String> types) {
    String[] parts = name.split(":", 4);
    if (parts.length < 4) {
      return;
    }
    types.add(parts[1]);
    if (parts[3].startsWith("_has:")) {
      has(parts[3], types);
    } else {
      chain(parts[1], parts[3], types);
    }
  }

  /** {@code patient.name}, {@code subject:Patient.organization.name}. */
  private void chain(String type, String name, Set<String> types) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return;
    }
    String link = name.substring(0, dot);
    int colon = link.indexOf(':');
    Collection<String> targets =
        colon < 0 ? targetsOf(type, link) : Set.of(link.substring(colon + 1));
    String rest = name.substring(dot + 1);
    for (String target : targets) {
      types.add(target);
      if (rest.startsWith("_has:")) {
        has(rest, types);
      } else {
        chain(target, rest, types);
      }
    }
  }

  private Collection<String> targetsOf(String type, String parameter) {
    RuntimeSearchParam known =
        registry.getActiveSearchParam(type, parameter, ISearchParamRegistry.SearchParamLookupContextEnum.ALL);
    return known == null || known.getTargets().isEmpty() ? Set.of(ALL) : known.getTargets();
  }
}
