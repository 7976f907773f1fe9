package id.ilp.staff;

import id.ilp.platform.Text;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one reading of the rules asks of a kind of facility.
 *
 * @param id names it in the list and in answers
 * @param types the ministry's types of organisation that it is for
 * @param cluster code of the cluster unit whose people it counts, or null if it counts everyone at the facility
 * @param roles how many people at least, by role
 * @param open days of the week on which the facility must be open; empty if that is not asked
 * @param source where it comes from
 */
record Standard(
    String id,
    Set<String> types,
    String cluster,
    Text name,
    Map<String, Integer> roles,
    Set<DayOfWeek> open,
    String source) {

  Standard {
    types = Set.copyOf(types);
    roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    open = Set.copyOf(open);
  }

  boolean isFor(Set<String> typesOfFacility) {
    return types.stream().anyMatch(typesOfFacility::contains);
  }
}
