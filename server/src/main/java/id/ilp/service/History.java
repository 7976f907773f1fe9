package id.ilp.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of one person, found by type and code. In whichever order it comes in, it answers the same. */
final class History {

  private static final Comparator<Moment> TIME = Comparator.comparing(Moment::earliest).thenComparing(Moment::latest);

  private static final Comparator<Fact> ORDER = Comparator
      .comparing(Fact::when, Comparator.nullsFirst(TIME))
      .thenComparing(Fact::type)
      .thenComparing(Fact::id);

  private final Map<String, List<Fact>> byType = new HashMap<>();
  private final Map<String, List<Fact>> byCode = new HashMap<>();
  private final Map<String, List<Fact>> byPart = new HashMap<>();
  private final Map<List<Evidence>, List<Fact>> fitting = new IdentityHashMap<>();

  History(Collection<Fact> facts) {
    facts.stream().sorted(ORDER).forEach(fact -> {
      byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact);
      fact.codes().forEach(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(fact));
      fact.parts().forEach(part ->
          part.codes().forEach(code -> byPart.computeIfAbsent(code, key -> new ArrayList<>()).add(fact)));
    });
  }

  /** In order of time. */
  List<Fact> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** In order of time. */
  List<Fact> withCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** Observations that have one of the codes or a component with one, in order of time. */
  List<Fact> found(List<String> codes) {
    Set<Fact> found = Collections.newSetFromMap(new IdentityHashMap<>());
    codes.forEach(code -> {
      found.addAll(withCode(code));
      found.addAll(byPart.getOrDefault(code, List.of()));
    });
    return found.stream().filter(fact -> fact.type().equals("Observation")).sorted(ORDER).toList();
  }

  /** What fits one of the kinds of evidence, done or not, in order of time. Each service asks several times. */
  List<Fact> fitting(List<Evidence> kinds) {
    return fitting.computeIfAbsent(kinds, this::search);
  }

  private List<Fact> search(List<Evidence> kinds) {
    List<Fact> found = new ArrayList<>();
    for (Evidence kind : kinds) {
      if (kind.codes().isEmpty()) {
        addFitting(kind, ofType(kind.type()), found);
      } else {
        for (String code : kind.codes()) {
          addFitting(kind, withCode(code), found);
        }
      }
    }
    if (found.size() > 1) {
      found.sort(ORDER);
    }
    return found;
  }

  private static void addFitting(Evidence kind, List<Fact> candidates, List<Fact> found) {
    for (Fact fact : candidates) {
      if (kind.fits(fact) && found.stream().noneMatch(known -> known == fact)) {
        found.add(fact);
      }
    }
  }

  /** The same, with other facts in the place of those of the same reference. */
  History with(Collection<Fact> changed) {
    Map<String, Fact> all = new HashMap<>();
    byType.values().forEach(facts -> facts.forEach(fact -> all.put(fact.reference(), fact)));
    changed.forEach(fact -> all.put(fact.reference(), fact));
    return new History(all.values());
  }
}
