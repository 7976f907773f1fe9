package id.ilp.guard;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/**
 * What a page of this server may load and where it may send: nothing from elsewhere, nothing inline.
 *
 * <p>One policy for all. The guide's pages have no inline style, and the OpenAPI page is served from a template of our
 * own because HAPI's has an inline script.
 *
 * @param header value of {@code Content-Security-Policy}
 */
record ContentPolicy(String header) {

  /**
   * @param formOrigins browsers hold {@code form-action} against the redirect that follows a form as well: the login
   *     form leads back to the program that sent the person here
   * @param issuer address of a foreign issuer, at which our pages change a code for a token; may be empty
   */
  static ContentPolicy of(List<String> formOrigins, String issuer) {
    String forms = Stream.concat(Stream.of("'self'"), formOrigins.stream()).collect(Collectors.joining(" "));
    String calls = StringUtils.hasText(issuer) ? "'self' " + originOf(issuer) : "'self'";
    return new ContentPolicy("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        + "font-src 'self'; connect-src " + calls + "; form-action " + forms
        + "; frame-ancestors 'none'; base-uri 'none'");
  }

  private static String originOf(String address) {
    URI uri = URI.create(address.strip());
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
