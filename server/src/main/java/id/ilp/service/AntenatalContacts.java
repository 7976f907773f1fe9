package id.ilp.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the antenatal visits of one pregnancy by its age (KMK 2015/2023): K1 murni (K1M) up to 12 weeks, K1 akses (K1A)
 * if the first contact is later, K2 and K3 up to 24 weeks, K4 to K6 after that. A visit that bears a tag keeps it, but
 * whether its K1 is murni or akses is counted.
 */
final class AntenatalContacts {

  static final String TAGS = "http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC|";

  /** The last day of week 12. */
  private static final int FIRST_TRIMESTER = 84;

  /** The last day of week 24. */
  private static final int SECOND_TRIMESTER = 168;

  private static final List<String> SECOND = List.of("K2", "K3");
  private static final List<String> THIRD = List.of("K4", "K5", "K6");

  private final Map<String, String> names = new HashMap<>();
  private final List<Fact> visits = new ArrayList<>();

  private AntenatalContacts() {}

  static AntenatalContacts of(Circumstances at) {
    AntenatalContacts contacts = new AntenatalContacts();
    at.course().pregnancy().ifPresent(period -> {
      String episode = at.course().pregnancyEpisode().map(Fact::reference).orElse("");
      at.history().ofType("Encounter").stream()
          .filter(visit -> visit.isDone() && at.isKnown(visit) && !visit.when().day().isBefore(period.day()))
          .filter(visit -> visit.episodes().contains(episode) || !tagOf(visit).isEmpty())
          .forEach(contacts.visits::add);
      contacts.name(period.day());
    });
    return contacts;
  }

  private void name(LocalDate lastPeriod) {
    Set<String> taken = new HashSet<>();
    visits.forEach(visit -> taken.add(tagOf(visit)));
    boolean first = taken.stream().noneMatch(tag -> tag.startsWith("K1"));
    for (Fact visit : visits) {
      long days = ChronoUnit.DAYS.between(lastPeriod, visit.when().day());
      String tag = tagOf(visit);
      String name = tag;
      if (tag.startsWith("K1") || tag.isEmpty() && first) {
        name = days <= FIRST_TRIMESTER ? "K1M" : "K1A";
        first = false;
      } else if (tag.isEmpty() && days > FIRST_TRIMESTER) {
        name = (days <= SECOND_TRIMESTER ? SECOND : THIRD).stream()
            .filter(free -> !taken.contains(free)).findFirst().orElse("");
      }
      if (!name.isEmpty()) {
        taken.add(name);
        names.put(visit.reference(), name);
      }
    }
  }

  private static String tagOf(Fact visit) {
    return visit.codes().stream().filter(code -> code.startsWith(TAGS))
        .map(code -> code.substring(TAGS.length())).sorted().findFirst().orElse("");
  }

  /** What the visit counts as, such as K1A; null if it is none of the six. */
  String nameOf(String reference) {
    return names.get(reference);
  }

  /** The history in which visits without a tag have the one that they count as. */
  History named(History history) {
    List<Fact> changed = visits.stream()
        .filter(visit -> tagOf(visit).isEmpty() && names.containsKey(visit.reference()))
        .map(visit -> visit.withCodes(List.of(TAGS + names.get(visit.reference())))).toList();
    return changed.isEmpty() ? history : history.with(changed);
  }
}
