package id.ilp.token;

import id.ilp.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that needs the server for a few texts: the reader's language and what keeps forged forms out.
 *
 * @param text with places such as {@code {{csrf}}}
 */
record PageText(String text) {

  static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

  /** The content in the frame that these pages share. */
  static PageText read(String title, String content, String style) {
    return new PageText(file("sign.html")
        .replace("{{title}}", title)
        .replace("{{style}}", style)
        .replace("{{content}}", file(content)));
  }

  private static String file(String name) {
    try (InputStream in = PageText.class.getResourceAsStream("/pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Must be filled first: what comes later may be of other people's making. */
  String filled(HttpServletRequest request) {
    Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    return text
        .replace("{{language}}", language.tag())
        .replace("{{id-checked}}", language == Language.INDONESIAN ? "checked" : "")
        .replace("{{en-checked}}", language == Language.ENGLISH ? "checked" : "")
        .replace("{{csrf}}", csrfOf(request));
  }

  /** Safe within an attribute. */
  static String csrfOf(HttpServletRequest request) {
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return HtmlUtils.htmlEscape(csrf.getToken());
  }
}
