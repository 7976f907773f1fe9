package id.ilp.homevisit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ilp.homevisit.StoredJson.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A visit to a home that was scheduled, and what became of it.
 *
 * @param appointment the schedule
 * @param kader who was to go, or null
 * @param planned day
 * @param status code of {@code home-visit-state}
 */
record BookedVisit(Stored appointment, Family family, Kader kader, LocalDate planned, String status) {

  static final String BOOKED = "booked";
  static final String MISSED = "missed";
  static final String FULFILLED = "fulfilled";
  static final String REFUSED = "refused";

  private static final Set<String> AHEAD = Set.of("proposed", "pending", "booked", "waitlist");
  private static final Set<String> DONE = Set.of("fulfilled", "arrived", "checked-in");

  /**
   * All schedules of a family that say a day; cancelled ones only if the family refused, or somebody says why it was
   * not done.
   *
   * @param today a visit of an earlier day that nobody has made is missed
   */
  static List<BookedVisit> of(
      Family family, Care care, Kader usual, Map<String, Kader> kader, LocalDate today) {
    List<BookedVisit> visits = new ArrayList<>();
    for (Stored schedule : care.schedules(family)) {
      Care.dayOf(schedule.json().path("start")).ifPresent(day -> {
        Kader who = Plans.kaderOf(schedule.json(), kader).orElse(usual);
        stateOf(schedule, family, care, day, today)
            .ifPresent(state -> visits.add(new BookedVisit(schedule, family, who, day, state)));
      });
    }
    return visits;
  }

  private static Optional<String> stateOf(
      Stored schedule, Family family, Care care, LocalDate day, LocalDate today) {
    JsonNode json = schedule.json();
    String status = json.path("status").asText("");
    if (DONE.contains(status) || isVisited(schedule, family, care, day, AHEAD.contains(status))) {
      return Optional.of(FULFILLED);
    }
    if (status.equals("cancelled")) {
      String why = Codes.codeOf(json.path("cancelationReason"), Codes.NOT_DONE);
      return Optional.ofNullable(why).map(code -> code.equals(Codes.REFUSED) ? REFUSED : MISSED);
    }
    if (status.equals("noshow")) {
      return Optional.of(MISSED);
    }
    return AHEAD.contains(status) ? Optional.of(day.isBefore(today) ? MISSED : BOOKED) : Optional.empty();
  }

  /** By a visit that names the schedule; where nobody wrote down how it ended, by a visit since that day. */
  private static boolean isVisited(Stored schedule, Family family, Care care, LocalDate day, boolean open) {
    return care.homeVisits(family).stream().map(Stored::json).anyMatch(visit -> {
      for (JsonNode named : visit.path("appointment")) {
        if (schedule.reference().equals(named.path("reference").asText())) {
          return true;
        }
      }
      return open && Care.dayOf(visit.path("period").path("start")).filter(each -> !each.isBefore(day)).isPresent();
    });
  }

  /** The kind that was planned, or null. */
  String kind() {
    return Codes.codeOf(appointment.json().path("reasonCode"), Codes.KIND);
  }

  boolean isOf(String role) {
    return kader != null && kader.role().equals(role);
  }
}
