package id.ilp.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;

/**
 * On which days a facility is open, as its buildings and services say. Open is a day on which one of them is.
 *
 * @param known whether anybody has recorded hours at all
 * @param days of an ordinary week
 * @param onDate whether it is open on the day that was asked for, days on which a service is not available taken out
 */
record Opening(boolean known, Set<DayOfWeek> days, boolean onDate) {

  private static final String HOME = "ho";

  Opening {
    days = days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
  }

  static Opening of(List<Location> places, List<HealthcareService> services, LocalDate date, ZoneId zone) {
    Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
    boolean known = false;
    boolean onDate = false;
    for (Location place : places) {
      Set<DayOfWeek> days = isOpenPlace(place) ? daysOf(place) : Set.of();
      week.addAll(days);
      known |= !days.isEmpty();
      onDate |= days.contains(date.getDayOfWeek());
    }
    for (HealthcareService service : services) {
      boolean inUse = !service.hasActive() || service.getActive();
      Set<DayOfWeek> days = inUse ? daysOf(service) : Set.of();
      week.addAll(days);
      known |= !days.isEmpty();
      onDate |= days.contains(date.getDayOfWeek()) && !isAway(service, date, zone);
    }
    return new Opening(known, week, onDate);
  }

  boolean covers(Set<DayOfWeek> required) {
    return days.containsAll(required);
  }

  private static boolean isOpenPlace(Location place) {
    boolean inUse = !place.hasStatus() || place.getStatus() == Location.LocationStatus.ACTIVE;
    return inUse && place.getPhysicalType().getCoding().stream().noneMatch(code -> HOME.equals(code.getCode()));
  }

  private static Set<DayOfWeek> daysOf(Location place) {
    return place.getHoursOfOperation().stream()
        .flatMap(hours -> named(hours.getDaysOfWeek().stream().map(Opening::codeOf).toList()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  private static Set<DayOfWeek> daysOf(HealthcareService service) {
    return service.getAvailableTime().stream()
        .flatMap(hours -> named(hours.getDaysOfWeek().stream().map(Opening::codeOf).toList()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  /** Hours that name no day are those of every day. */
  private static Stream<DayOfWeek> named(List<String> codes) {
    return codes.isEmpty() ? Arrays.stream(DayOfWeek.values()) : codes.stream().map(WeekDays::of);
  }

  private static String codeOf(Enumeration<?> day) {
    return day.getValueAsString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAway(HealthcareService service, LocalDate date, ZoneId zone) {
    return service.getNotAvailable().stream()
        .anyMatch(away -> away.hasDuring() && Days.of(away.getDuring(), zone).covers(date));
  }

  /** In the order of the week. */
  static List<CodeType> codesOf(Set<DayOfWeek> days) {
    return days.stream().sorted().map(day -> new CodeType(WeekDays.code(day))).toList();
  }
}
