package id.ilp.service;

import id.ilp.platform.Text;
import java.util.List;

/**
 * An action of a package.
 *
 * @param id of the action, to which others of the package refer
 * @param service that it gives
 * @param title of the service at this place
 * @param rules each holds by itself; empty: due with the step that holds this one
 * @param after the step that must be done before, or null
 * @param ifMissed the step whose miss makes this one due, or null
 * @param ifIndicated only if the examiner sees a reason
 * @param parts due with this one
 */
record Step(
    String id,
    Service service,
    Text title,
    List<Rule> rules,
    String after,
    String ifMissed,
    boolean ifIndicated,
    List<Step> parts) {

  Step {
    rules = List.copyOf(rules);
    parts = List.copyOf(parts);
  }
}
