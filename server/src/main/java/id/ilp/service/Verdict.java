package id.ilp.service;

import id.ilp.platform.Text;
import java.util.List;

/**
 * Where a service stands in a window.
 *
 * @param status of the service
 * @param reason why
 * @param facts that prove it, or that say why not
 * @param given how often it was given in the window
 * @param detail for the explanation: what it waits for, what speaks against it; or null
 * @param window that was judged; may begin later than the rule says, after the service before
 */
record Verdict(
    DueService.Status status,
    DueService.Reason reason,
    List<Fact> facts,
    int given,
    Text detail,
    Window window) {

  Verdict {
    facts = List.copyOf(facts);
  }

  boolean isDone() {
    return status == DueService.Status.DONE;
  }

  Fact last() {
    return facts.get(facts.size() - 1);
  }
}
