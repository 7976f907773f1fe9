package id.ilp.token;

import id.ilp.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Where people sign in and out, with the two texts of a page that need the server. */
@Controller
@Conditional(OwnIssuer.class)
class LoginPage {

  private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  private final String login = page("Masuk · Sign in", "login.html");
  private final String logout = page("Keluar · Sign out", "logout.html");

  @GetMapping(path = "/login", produces = HTML)
  @ResponseBody
  String login(HttpServletRequest request) {
    String state = request.getParameter("error") != null ? "refused"
        : request.getParameter("logout") != null ? "left" : "new";
    return filled(login, request).replace("{{state}}", state);
  }

  @GetMapping(path = "/logout", produces = HTML)
  @ResponseBody
  String logout(HttpServletRequest request) {
    return filled(logout, request);
  }

  private static String filled(String page, HttpServletRequest request) {
    Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return page
        .replace("{{language}}", language.tag())
        .replace("{{id-checked}}", language == Language.INDONESIAN ? "checked" : "")
        .replace("{{en-checked}}", language == Language.ENGLISH ? "checked" : "")
        .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf.getToken()));
  }

  private static String page(String title, String content) {
    return read("sign.html").replace("{{title}}", title).replace("{{content}}", read(content));
  }

  private static String read(String page) {
    try (InputStream in = LoginPage.class.getResourceAsStream("/pages/" + page)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
