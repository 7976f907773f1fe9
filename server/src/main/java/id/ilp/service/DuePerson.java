package id.ilp.service;

import java.util.List;

/**
 * Somebody of whom something is due.
 *
 * @param reference {@code Patient/id} or {@code Group/id}
 * @param name as a list shows it, or null
 * @param services the most urgent first
 */
public record DuePerson(String reference, String name, List<DueService> services) {

  public DuePerson {
    services = List.copyOf(services);
  }
}
