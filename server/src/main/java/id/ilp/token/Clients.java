package id.ilp.token;

import com.nimbusds.jose.jwk.JWKSet;
import id.ilp.access.Caller;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The programs that may ask for tokens. One whose time is not now does not exist for who asks by its name. */
public final class Clients implements RegisteredClientRepository {

  static final String KEYS = "ilp.keys";

  private static final String KIND = "ilp.kind";
  private static final String ORGANIZATIONS = "ilp.organizations";
  private static final String ROLE = "ilp.role";
  private static final String VALID_FROM = "ilp.valid-from";
  private static final String VALID_UNTIL = "ilp.valid-until";

  /** A working day; each use gives a new one. */
  private static final Duration REFRESH_TIME = Duration.ofHours(12);

  private static final Duration CODE_TIME = Duration.ofMinutes(1);

  private final JdbcRegisteredClientRepository stored;
  private final JdbcTemplate jdbc;
  private final PasswordEncoder encoder;
  private final TokenSettings settings;

  Clients(JdbcTemplate jdbc, PasswordEncoder encoder, TokenSettings settings) {
    this.stored = new JdbcRegisteredClientRepository(jdbc);
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.settings = settings;
  }

  /**
   * Creates the client or replaces everything of it.
   *
   * @param secret at most 72 bytes; null if the client has keys, or cannot keep a secret
   * @throws IllegalArgumentException if the keys cannot be read, or their address is not https
   */
  public void store(Client client, String secret) {
    register(client, secret == null ? null : encoder.encode(secret));
    setClosed(client.id(), false);
  }

  /**
   * Changes everything but the secret.
   *
   * @return whether there is such a client
   */
  public boolean change(Client client) {
    RegisteredClient known = stored.findById(client.id());
    if (known == null) {
      return false;
    }
    register(client, known.getClientSecret());
    return true;
  }

  /**
   * Gives the client another secret; the old one is no good from now on.
   *
   * @return whether there is such a client, and it has a secret at all
   */
  public boolean changeSecret(String id, String secret) {
    return 1 == jdbc.update("update public.oauth2_registered_client set client_secret = ? "
        + "where id = ? and client_secret is not null", encoder.encode(secret), id);
  }

  /**
   * Closes the client or opens it again.
   *
   * @return whether there is such a client
   */
  public boolean setClosed(String id, boolean closed) {
    return 1 == jdbc.update("update public.oauth2_registered_client "
        + "set closed_at = case when ? then coalesce(closed_at, now()) end where id = ?", closed, id);
  }

  /** All clients by id, those too that may not be used today. */
  public List<ListedClient> all() {
    return jdbc.queryForList("select id from public.oauth2_registered_client order by id", String.class).stream()
        .flatMap(id -> look(id).stream())
        .toList();
  }

  /** The client, usable today or not. */
  public Optional<ListedClient> look(String id) {
    RegisteredClient known = findById(id);
    return known == null
        ? Optional.empty()
        : Optional.of(new ListedClient(clientOf(known), known.getClientSecret() != null, isClosed(id)));
  }

  private void register(Client client, String secret) {
    RegisteredClient.Builder builder = RegisteredClient.withId(client.id())
        .clientId(client.id())
        .clientName(client.name())
        .clientSettings(settingsOf(client))
        .scopes(scopes -> scopes.addAll(client.scopes()))
        .redirectUris(redirects -> redirects.addAll(client.redirects()));
    if (secret != null) {
      builder.clientSecret(secret)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
    boolean keys = client.keys() != null || client.keysUrl() != null;
    if (keys) {
      builder.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
    }
    if (secret == null && !keys) {
      builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
    } else if (client.standing() != null) {
      builder.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }
    if (!client.redirects().isEmpty()) {
      builder.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
    }
    save(builder.build());
  }

  /** Takes the client away, and with it the tokens that it could have renewed. */
  public void remove(String id) {
    jdbc.update("delete from public.oauth2_authorization where registered_client_id = ?", id);
    jdbc.update("delete from public.oauth2_registered_client where id = ?", id);
  }

  @Override
  public void save(RegisteredClient client) {
    stored.save(RegisteredClient.from(client)
        .scopes(scopes -> {
          var kept = ScopeText.toStored(scopes);
          scopes.clear();
          scopes.addAll(kept);
        })
        .build());
  }

  @Override
  public RegisteredClient findById(String id) {
    return isName(id) ? current(stored.findById(id)) : null;
  }

  @Override
  public RegisteredClient findByClientId(String id) {
    RegisteredClient client = findById(id);
    if (client == null || isClosed(id)) {
      return null;
    }
    Standing standing = standingOf(client);
    return standing == null || standing.holdsOn(LocalDate.now()) ? client : null;
  }

  /** What the client is when it acts for itself, or null. */
  static Standing standingOf(RegisteredClient client) {
    ClientSettings settings = client.getClientSettings();
    String kind = settings.getSetting(KIND);
    if (kind == null) {
      return null;
    }
    List<String> organizations = settings.getSetting(ORGANIZATIONS);
    return new Standing(Caller.Kind.valueOf(kind), organizations, settings.getSetting(ROLE),
        day(settings.getSetting(VALID_FROM)), day(settings.getSetting(VALID_UNTIL)));
  }

  private boolean isClosed(String id) {
    return !jdbc.queryForList(
        "select 1 from public.oauth2_registered_client where id = ? and closed_at is not null", Integer.class, id)
        .isEmpty();
  }

  private static Client clientOf(RegisteredClient known) {
    ClientSettings settings = known.getClientSettings();
    return new Client(known.getClientId(), known.getClientName(), standingOf(known), known.getScopes(),
        settings.getSetting(KEYS), settings.getJwkSetUrl(), List.copyOf(known.getRedirectUris()));
  }

  /** RFC 6749, appendix A.1. PostgreSQL cannot even be asked for some other characters. */
  private static boolean isName(String id) {
    return !id.isEmpty() && id.chars().allMatch(character -> character >= ' ' && character <= '~');
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** As the database has it, with the times that are in force now. */
  private RegisteredClient current(RegisteredClient client) {
    if (client == null) {
      return null;
    }
    return RegisteredClient.from(client)
        .scopes(scopes -> {
          var known = ScopeText.fromStored(scopes);
          scopes.clear();
          scopes.addAll(known);
        })
        .tokenSettings(org.springframework.security.oauth2.server.authorization.settings.TokenSettings.builder()
            .accessTokenTimeToLive(settings.accessTime())
            .refreshTokenTimeToLive(REFRESH_TIME)
            .authorizationCodeTimeToLive(CODE_TIME)
            .reuseRefreshTokens(false)
            .build())
        .build();
  }

  private static ClientSettings settingsOf(Client client) {
    ClientSettings.Builder settings = ClientSettings.builder()
        .requireProofKey(true)
        // Programs are registered by the health office for its own people: nobody is asked for consent.
        .requireAuthorizationConsent(false);
    Standing standing = client.standing();
    if (standing != null) {
      settings.setting(KIND, standing.kind().name());
      settings.setting(ORGANIZATIONS, new ArrayList<>(standing.organizations()));
      putIfPresent(settings, Map.of(ROLE, text(standing.role()), VALID_FROM, text(standing.validFrom()),
          VALID_UNTIL, text(standing.validUntil())));
    }
    if (client.keys() != null) {
      settings.setting(KEYS, publicOnly(client.keys()));
      settings.tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES384);
    }
    if (client.keysUrl() != null) {
      if (!client.keysUrl().startsWith("https://")) {
        throw new IllegalArgumentException("the address of the keys must begin with https://");
      }
      settings.jwkSetUrl(client.keysUrl());
      settings.tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES384);
    }
    return settings.build();
  }

  private static void putIfPresent(ClientSettings.Builder settings, Map<String, String> values) {
    values.forEach((name, value) -> {
      if (!value.isEmpty()) {
        settings.setting(name, value);
      }
    });
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  /** A vendor that sends its private key by mistake must not find it stored here. */
  private static String publicOnly(String keys) {
    try {
      return JWKSet.parse(keys).toPublicJWKSet().toString();
    } catch (ParseException e) {
      throw new IllegalArgumentException("the keys are not a JWK set", e);
    }
  }
}
