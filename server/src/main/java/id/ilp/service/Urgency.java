package id.ilp.service;

import java.time.LocalDateTime;
import java.util.Comparator;

/** What to do first: chances that are about to be gone, then what was missed, then what is due, then the rest. */
final class Urgency {

  private static final int SOON_DAYS = 7;
  private static final LocalDateTime OPEN = LocalDateTime.MAX;

  private Urgency() {}

  /** Most urgent first; the same for services in any order. */
  static Comparator<DueService> order(LocalDateTime now) {
    return Comparator.<DueService>comparingInt(service -> tier(service, now))
        .thenComparing(Urgency::deadline)
        .thenComparing(service -> service.from() == null ? OPEN : service.from())
        .thenComparing(DueService::service)
        .thenComparing(service -> String.valueOf(service.within()))
        .thenComparing(DueService::anchor)
        .thenComparing(service -> service.packages().toString())
        .thenComparing(service -> String.valueOf(service.until()))
        .thenComparing(service -> String.valueOf(service.source()));
  }

  static int tier(DueService service, LocalDateTime now) {
    boolean closesSoon = service.isOpen() && service.catchUp() != null && service.within() == null
        && !service.ifIndicated() && now.isAfter(LocalDateTime.MIN)
        && service.catchUp().isBefore(now.plusDays(SOON_DAYS));
    return closesSoon ? 0 : 1 + service.status().ordinal();
  }

  static LocalDateTime deadline(DueService service) {
    if (service.anchor().equals(Rule.Anchor.CONTACT.code())) {
      return OPEN;
    }
    if (service.isOpen()) {
      return service.catchUp() != null ? service.catchUp() : service.until() != null ? service.until() : OPEN;
    }
    return service.from() == null ? OPEN : service.from();
  }
}
