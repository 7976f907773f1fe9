package id.ilp.service;

import id.ilp.platform.Text;
import java.util.List;

/**
 * Where a service can be given: the extension {@code service-level}.
 *
 * @param setting code of the setting
 * @param roles who may do it
 * @param scope the part that is done there, or null for all of it
 */
public record Level(String setting, List<String> roles, Text scope) {

  public Level {
    roles = List.copyOf(roles);
  }
}
