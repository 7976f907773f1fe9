package id.ilp.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Kinds of addresses that this server has. */
final class Paths {

  /** Where SATUSEHAT's clients ask for a token; they read faults in a form of its own. */
  static final String SATUSEHAT_TOKEN = "/oauth2/v1/accesstoken";

  private static final List<String> FHIR = List.of("/fhir", "/fhir-r4");
  private static final List<String> SIGN_IN =
      List.of("/oauth2", "/login", "/logout", "/account", "/caller", "/userinfo", "/connect");

  private Paths() {}

  /** As Tomcat has decoded it: an address written otherwise is the same address. */
  static String of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  static boolean isFhir(HttpServletRequest request) {
    return isBelow(of(request), FHIR);
  }

  static boolean isOauth(HttpServletRequest request) {
    return isBelow(of(request), List.of("/oauth2"));
  }

  /** Answers that no cache may keep: data, tokens, who calls, the login form. */
  static boolean isPrivate(HttpServletRequest request) {
    return isBelow(of(request), SIGN_IN) || isFhir(request) && !isApiPage(request);
  }

  /** Calls that cost more than a file. */
  static boolean isCall(HttpServletRequest request) {
    return isPrivate(request) || isBelow(of(request), List.of("/.well-known", "/error"));
  }

  /** Free for everybody's pages. */
  static boolean isPublished(HttpServletRequest request) {
    return isBelow(of(request), List.of("/ig", "/packages"));
  }

  private static boolean isApiPage(HttpServletRequest request) {
    return isBelow(of(request), List.of("/fhir/swagger-ui", "/fhir-r4/v1/swagger-ui"));
  }

  private static boolean isBelow(String path, List<String> folders) {
    return folders.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
  }
}
