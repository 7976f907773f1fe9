package id.ilp.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which profile each resource of a text was checked against; one record a thread, because a check runs in one. */
final class RoutedProfiles {

  private static final ThreadLocal<Map<String, String>> RECORD = new ThreadLocal<>();

  private RoutedProfiles() {}

  /** Begins a new record for this thread. */
  static Map<String, String> record() {
    Map<String, String> places = new LinkedHashMap<>();
    RECORD.set(places);
    return places;
  }

  static void end() {
    RECORD.remove();
  }

  /**
   * @param place FHIRPath of the resource in the text
   */
  static void add(String place, String profile) {
    Map<String, String> places = RECORD.get();
    if (places != null) {
      places.put(place, profile);
    }
  }
}
