package id.ilp.homevisit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides families among kader: those in a kader's care stay hers; the others go to the kader of the posyandu that
 * keeps the family, else to those of its village, each time to the one with the fewest in the village. What a kader has
 * in other villages does not count: whoever asks for one village only gets the same division as for several. The same
 * families and kader in any order are divided alike.
 */
final class Division {

  private static final Comparator<Kader> BY_ROLE = Comparator.comparing(Kader::role);

  private final List<Kader> kader;
  /** By village. */
  private final Map<String, Map<Kader, Integer>> load = new HashMap<>();
  private final Map<String, Kader> byFamily = new HashMap<>();

  private Division(Collection<Kader> kader) {
    this.kader = kader.stream().sorted(BY_ROLE).toList();
  }

  /**
   * @return by id of the family; families without any kader are not in it
   */
  static Map<String, Kader> of(Collection<Family> families, Collection<Kader> kader) {
    Division division = new Division(kader);
    List<Family> sorted = families.stream().sorted(Comparator.comparing(Family::id)).toList();
    List<Family> kept = new ArrayList<>();
    List<Family> open = new ArrayList<>();
    for (Family family : sorted) {
      if (!division.stays(family)) {
        (division.kaderOf(family.organization()).isEmpty() ? open : kept).add(family);
      }
    }
    kept.forEach(family -> division.give(family, division.kaderOf(family.organization())));
    open.forEach(family -> division.give(family, division.kaderOfVillage(family.village())));
    return Map.copyOf(division.byFamily);
  }

  private boolean stays(Family family) {
    Optional<Kader> hers = kader.stream().filter(each -> each.assigned().contains(family.id()))
        .min(byLoad(family));
    hers.ifPresent(each -> note(family, each));
    return hers.isPresent();
  }

  private List<Kader> kaderOf(String organization) {
    return kader.stream().filter(each -> each.organization().equals(organization)).toList();
  }

  private List<Kader> kaderOfVillage(String village) {
    return village == null ? List.of() : kader.stream()
        .filter(each -> each.villages().stream().anyMatch(village::startsWith)).toList();
  }

  private void give(Family family, List<Kader> among) {
    among.stream().min(byLoad(family)).ifPresent(least -> note(family, least));
  }

  private Comparator<Kader> byLoad(Family family) {
    Map<Kader, Integer> here = load.getOrDefault(String.valueOf(family.village()), Map.of());
    return Comparator.<Kader>comparingInt(each -> here.getOrDefault(each, 0)).thenComparing(BY_ROLE);
  }

  private void note(Family family, Kader who) {
    load.computeIfAbsent(String.valueOf(family.village()), any -> new HashMap<>()).merge(who, 1, Integer::sum);
    byFamily.put(family.id(), who);
  }
}
