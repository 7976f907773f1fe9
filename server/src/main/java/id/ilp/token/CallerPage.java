package id.ilp.token;

import id.ilp.access.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the bearer of a token what she is to this server. OAuth keeps a token's content from the program that holds it,
 * and issuers differ in what they answer beside it; our pages must know whose list to show.
 */
@RestController
class CallerPage {

  /**
   * @param kind code of {@link Caller.Kind}
   * @param organizations ids of the Organization resources that she acts for
   * @param role id of a kader's PractitionerRole, or null
   * @param person user name, or null if a program calls for itself
   */
  record Answer(String kind, List<String> organizations, String role, String person) {}

  @GetMapping("/caller")
  Answer answer() {
    Caller caller = Caller.current().orElseThrow();
    return new Answer(caller.kind().code(), caller.organizations(), caller.role(), caller.person());
  }
}
