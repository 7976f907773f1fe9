package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where people sign in and out. */
@Controller
@Conditional(OwnIssuer.class)
class LoginPage {

  private final PageText login = PageText.read("Masuk · Sign in", "login.html", "login.css");
  private final PageText logout = PageText.read("Keluar · Sign out", "logout.html", "login.css");

  @GetMapping(path = "/login", produces = PageText.HTML)
  @ResponseBody
  String login(HttpServletRequest request) {
    String state = request.getParameter("error") != null ? "refused"
        : request.getParameter("logout") != null ? "left" : "new";
    return login.filled(request).replace("{{state}}", state);
  }

  @GetMapping(path = "/logout", produces = PageText.HTML)
  @ResponseBody
  String logout(HttpServletRequest request) {
    return logout.filled(request);
  }
}
