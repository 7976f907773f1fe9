package id.ilp.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a service is planned: an Appointment or Task that carries out its definition or, if it names no definition,
 * that bears the code of its row of the package.
 */
final class Bookings {

  private static final Set<String> TYPES = Set.of("Appointment", "Task");
  private static final Set<String> OPEN = Set.of(
      "proposed", "pending", "booked", "arrived", "checked-in", "waitlist",
      "draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold");

  private Bookings() {}

  /** References of those that are not over. */
  static List<String> of(Service service, Circumstances at) {
    if (TYPES.stream().allMatch(type -> at.history().ofType(type).isEmpty())) {
      return List.of();
    }
    Stream<Fact> byDefinition = at.history().withCode(FactReader.CARRIES_OUT + service.url()).stream();
    Stream<Fact> byItem = service.item() == null
        ? Stream.empty()
        : at.history().withCode(service.item().getSystem() + "|" + service.item().getCode()).stream()
            // Several services share a row.
            .filter(fact -> fact.codes().stream().noneMatch(code -> code.startsWith(FactReader.CARRIES_OUT)));
    return Stream.concat(byDefinition, byItem)
        .filter(fact -> TYPES.contains(fact.type()) && OPEN.contains(fact.status()) && isAhead(fact, at))
        .map(Fact::reference).distinct().sorted().toList();
  }

  /** An appointment of yesterday is none, even if nobody wrote down how it ended. */
  private static boolean isAhead(Fact fact, Circumstances at) {
    return fact.type().equals("Task")
        || fact.when() == null || !fact.when().day().isBefore(at.now().toLocalDate());
  }
}
