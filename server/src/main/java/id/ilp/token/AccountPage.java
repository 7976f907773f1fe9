package id.ilp.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where a person changes her password, and sees and ends what she is signed in to. */
@RestController
@Conditional(OwnIssuer.class)
class AccountPage {

  static final String PATH = "/account/";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final PageText page = PageText.read("Akun · Account", "account.html", "account.css");
  private final Accounts accounts;
  private final Sessions sessions;
  private final PersonLogin login;
  private final PasswordRules rules;
  private final RequestCache wishes = Wishes.ofPeople();

  AccountPage(Accounts accounts, Sessions sessions, JdbcTemplate jdbc, PasswordRules rules) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.login = OwnIssuerConfiguration.personLogin(accounts, sessions, jdbc);
    this.rules = rules;
  }

  @GetMapping("/account")
  ResponseEntity<Void> there(HttpServletRequest request) {
    return redirect(request.getContextPath() + PATH);
  }

  @GetMapping(path = PATH, produces = PageText.HTML)
  String show(HttpServletRequest request, Authentication person) {
    Optional<ListedAccount> account = accounts.look(person.getName());
    String state = Optional.ofNullable(request.getParameter("state")).orElse("");
    return page.filled(request)
        .replace("{{state}}", state.matches("[a-z]{1,12}") ? state : "")
        .replace("{{own}}", account.isPresent() && account.get().passwordUntil() == null ? "yes" : "no")
        .replace("{{sessions}}", rows(person, request))
        .replace("{{user}}", HtmlUtils.htmlEscape(person.getName()))
        .replace("{{name}}", HtmlUtils.htmlEscape(account.map(known -> known.account().displayName()).orElse("")));
  }

  @PostMapping(PATH + "password")
  ResponseEntity<Void> changePassword(
      HttpServletRequest request, HttpServletResponse response, Authentication person,
      @RequestParam("current") String current, @RequestParam("new") String chosen) {
    if (!login.isRight(person.getName(), current, request.getRemoteAddr())) {
      return back(request, "wrong");
    }
    Optional<PasswordFault> fault = current.equals(chosen)
        ? Optional.of(PasswordFault.SAME)
        : rules.faultOf(chosen, aboutOf(person.getName()));
    if (fault.isPresent()) {
      return back(request, fault.get().name().toLowerCase(Locale.ROOT));
    }
    accounts.changePassword(person.getName(), chosen);
    sessions.endOthers(person.getName(), loginOf(person));
    SavedRequest wish = wishes.getRequest(request, response);
    return wish == null ? back(request, "changed") : redirect(wish.getRedirectUrl());
  }

  /** Another one than this login: that is what signing out is for. */
  @PostMapping(PATH + "end")
  ResponseEntity<Void> end(HttpServletRequest request, Authentication person, @RequestParam("session") String id) {
    return back(request, sessions.end(person.getName(), id) ? "ended" : "gone");
  }

  @PostMapping(PATH + "end-others")
  ResponseEntity<Void> endOthers(HttpServletRequest request, Authentication person) {
    sessions.endOthers(person.getName(), loginOf(person));
    return back(request, "ended");
  }

  private List<String> aboutOf(String name) {
    return accounts.look(name).map(known -> Registry.about(known.account())).orElse(List.of(name));
  }

  private String rows(Authentication person, HttpServletRequest request) {
    return sessions.of(person.getName()).stream()
        .map(session -> row(session, session.id().equals(loginOf(person)), PageText.csrfOf(request)))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Session session, boolean current, String csrf) {
    String what = session.login()
        ? "<span lang=\"id\">Masuk di peramban</span><span lang=\"en\">Signed in at a browser</span>"
        : HtmlUtils.htmlEscape(session.client());
    String end = current
        ? "<span lang=\"id\">Ini</span><span lang=\"en\">This one</span>"
        : "<form method=\"post\" action=\"/account/end\"><input type=\"hidden\" name=\"session\" value=\""
            + HtmlUtils.htmlEscape(session.id()) + "\"><input type=\"hidden\" name=\"_csrf\" value=\"" + csrf
            + "\"><button type=\"submit\"><span lang=\"id\">Akhiri</span><span lang=\"en\">End</span></button></form>";
    return "<tr><th scope=\"row\">" + what + "</th><td>" + time(session.began()) + "</td><td>" + time(session.used())
        + "</td><td>" + time(session.until()) + "</td><td>" + end + "</td></tr>";
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  private static String loginOf(Authentication person) {
    return String.valueOf(person.getDetails());
  }

  private static ResponseEntity<Void> back(HttpServletRequest request, String state) {
    return redirect(request.getContextPath() + PATH + "?state=" + state);
  }

  private static ResponseEntity<Void> redirect(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", address).build();
  }
}
