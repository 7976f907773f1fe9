package id.ilp.district;

import java.time.LocalDate;

/**
 * Days and minutes of the district as FHIR times in UTC. Belu keeps WITA, eight hours ahead without summer time, so a
 * visit from 08:00 on has the same date in both.
 */
final class Times {

  private static final int WITA_MINUTES = 8 * 60;
  private static final int DAY_MINUTES = 24 * 60;

  private Times() {}

  /** @param minute since midnight in WITA */
  static String at(LocalDate day, int minute) {
    int utc = minute - WITA_MINUTES;
    LocalDate date = day.plusDays(Math.floorDiv(utc, DAY_MINUTES));
    int rest = Math.floorMod(utc, DAY_MINUTES);
    return date + "T" + twoDigits(rest / 60) + ":" + twoDigits(rest % 60) + ":00+00:00";
  }

  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
