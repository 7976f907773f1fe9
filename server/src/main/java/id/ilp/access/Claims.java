package id.ilp.access;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claims of an access token beside OAuth's own, whoever issued it, and who the caller is by them. */
public final class Claims implements Converter<Jwt, CallerAuthentication> {

  /** A code of {@link Caller.Kind}. Without it a token opens nothing. */
  public static final String KIND = "ilp_kind";

  /** List of ids of Organization resources. */
  public static final String ORGANIZATIONS = "ilp_organizations";

  /** Id of a PractitionerRole. */
  public static final String ROLE = "ilp_role";

  private static final String CLIENT = "client_id";
  private static final String CLIENT_OF_KEYCLOAK = "azp";
  private static final String SCOPE = "scope";

  /** A client sends the same token with every request; forgotten together with the token. */
  private final Map<Jwt, Caller> known = Collections.synchronizedMap(new WeakHashMap<>());

  /**
   * @throws OAuth2AuthenticationException if the token does not say what the caller is
   */
  @Override
  public CallerAuthentication convert(Jwt token) {
    return new CallerAuthentication(known.computeIfAbsent(token, Claims::callerOf));
  }

  private static Caller callerOf(Jwt token) {
    Caller.Kind kind = Caller.Kind.ofCode(token.getClaimAsString(KIND)).orElseThrow(() ->
        new OAuth2AuthenticationException(new OAuth2Error(
            OAuth2ErrorCodes.INVALID_TOKEN, "The token has no claim " + KIND + " that is known here", null)));
    List<String> organizations = token.getClaimAsStringList(ORGANIZATIONS);
    String client = clientOf(token);
    String subject = token.getSubject();
    return new Caller(
        client == null ? subject : client,
        client == null || isOfProgram(token) ? null : subject,
        kind,
        organizations == null ? List.of() : organizations,
        token.getClaimAsString(ROLE),
        Scopes.of(scopeOf(token)),
        token.getId());
  }

  /**
   * Whether a program acts for itself: then the subject is the program (RFC 9068, 2.2). Everybody else is a person, a
   * token that names no subject included.
   */
  public static boolean isOfProgram(Jwt token) {
    String client = clientOf(token);
    return client != null && client.equals(token.getSubject());
  }

  private static String clientOf(Jwt token) {
    return token.hasClaim(CLIENT) ? token.getClaimAsString(CLIENT) : token.getClaimAsString(CLIENT_OF_KEYCLOAK);
  }

  /** RFC 8693 has it as one text; some issuers write a list. */
  private static String scopeOf(Jwt token) {
    Object scope = token.getClaim(SCOPE);
    if (scope instanceof Iterable<?> list) {
      return String.join(" ", token.getClaimAsStringList(SCOPE));
    }
    return scope == null ? "" : scope.toString();
  }
}
