package id.ilp.access;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a search tells something about, beside the resources that it finds: what it includes, what a chain or
 * {@code _has} goes through, what it sorts by.
 */
final class SearchReach {

  static final String ALL = "*";

  /** What tells of a pregnancy, a delivery, childbed or breastfeeding. */
  static final Set<String> STAGES_READ = Set.of("EpisodeOfCare", "Encounter", "Observation");

  /** Stages that age alone does not decide: {@code Patient?life-stage=}. */
  private static final Pattern MATERNAL = Pattern.compile("pregnant|delivering|postpartum|breastfeeding");

  private final ISearchParamRegistry registry;

  SearchReach(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  /** A search parameter of a type, as the URL has it, with its modifier. */
  record Use(String type, String parameter) {}

  /**
   * @param types of resources beside the one that is searched
   * @param uses parameters that are looked at, on whatever type
   */
  record Reach(Set<String> types, Set<Use> uses) {

    Reach() {
      this(new TreeSet<>(), new HashSet<>());
    }
  }

  /**
   * @param type that is searched
   * @param parameters as they stand in the URL
   */
  Reach of(String type, Map<String, String[]> parameters) {
    Reach reach = new Reach();
    if (type.equals("AuditEvent")) {
      // It has a search of its own, which reads nothing else.
      return reach;
    }
    parameters.forEach((name, values) -> {
      if (name.startsWith("_include") || name.startsWith("_revinclude")) {
        for (String value : values) {
          include(value, reach);
        }
      } else if (name.equals("_sort")) {
        for (String value : values) {
          for (String key : value.split(",")) {
            chain(type, key.replaceFirst("^-", ""), reach);
          }
        }
      } else if (name.startsWith("_has:")) {
        has(name, reach);
      } else if (name.equals("life-stage")) {
        if (Arrays.stream(values).anyMatch(value -> MATERNAL.matcher(value).find())) {
          reach.types().addAll(STAGES_READ);
        }
      } else {
        chain(type, name, reach);
      }
    });
    reach.types().remove(type);
    return reach;
  }

  /** {@code Observation:subject:Patient}: both ends are read. */
  private void include(String value, Reach reach) {
    String[] parts = value.split(":");
    if (value.contains(ALL) || parts.length < 2) {
      reach.types().add(ALL);
      reach.uses().add(new Use(ALL, ALL));
      return;
    }
    reach.types().add(parts[0]);
    reach.uses().add(new Use(parts[0], parts[1]));
    if (parts.length > 2) {
      reach.types().add(parts[2]);
    } else {
      reach.types().addAll(targetsOf(parts[0], parts[1]));
    }
  }

  /** {@code _has:Observation:patient:code}, also one within another. */
  private void has(String name, Reach reach) {
    String[] parts = name.split(":", 4);
    if (parts.length < 4) {
      return;
    }
    reach.types().add(parts[1]);
    reach.uses().add(new Use(parts[1], parts[2]));
    if (parts[3].startsWith("_has:")) {
      has(parts[3], reach);
    } else {
      chain(parts[1], parts[3], reach);
    }
  }

  /** {@code patient.name}, {@code subject:Patient.organization.name}. */
  private void chain(String type, String name, Reach reach) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      reach.uses().add(new Use(type, name));
      return;
    }
    String link = name.substring(0, dot);
    int colon = link.indexOf(':');
    reach.uses().add(new Use(type, colon < 0 ? link : link.substring(0, colon)));
    Collection<String> targets =
        colon < 0 ? targetsOf(type, link) : Set.of(link.substring(colon + 1));
    String rest = name.substring(dot + 1);
    for (String target : targets) {
      reach.types().add(target);
      if (rest.startsWith("_has:")) {
        has(rest, reach);
      } else {
        chain(target, rest, reach);
      }
    }
  }

  private Collection<String> targetsOf(String type, String parameter) {
    RuntimeSearchParam known =
        registry.getActiveSearchParam(type, parameter, ISearchParamRegistry.SearchParamLookupContextEnum.ALL);
    return known == null || known.getTargets().isEmpty() ? Set.of(ALL) : known.getTargets();
  }
}
