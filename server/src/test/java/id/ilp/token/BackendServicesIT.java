package id.ilp.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.ilp.LiveServer;
import id.ilp.access.Caller.Kind;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clients that prove who they are by a key (SMART Backend Services). */
class BackendServicesIT extends LiveServer {

  private static final String CLIENT = "it-keys";
  private static final String SCOPE = "system/*.rs";

  @Autowired
  private Clients clients;

  private ECKey curve;
  private RSAKey rsa;

  @BeforeEach
  void register() throws JOSEException {
    curve = new ECKeyGenerator(Curve.P_384).keyID("curve").generate();
    rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    clients.store(Client.program(CLIENT, "IT", Standing.of(Kind.FACILITY, "puskesmas-halilulik"), Set.of(SCOPE))
        .withKeys(new JWKSet(List.of(curve, rsa)).toString(false)), null);
  }

  @Test
  void assertionWhenSignedWithEs384OrRs384ThenAToken() throws JOSEException {
    present(assertion(JWSAlgorithm.ES384, claims().build())).then().statusCode(200).body("scope", equalTo(SCOPE));
    present(assertion(JWSAlgorithm.RS384, claims().build())).then().statusCode(200);
  }

  @Test
  void assertionWhenUsedTwiceThenOnce() throws JOSEException {
    String assertion = assertion(JWSAlgorithm.ES384, claims().build());

    present(assertion).then().statusCode(200);
    present(assertion).then().statusCode(401).body("error", equalTo("invalid_client"));
  }

  @Test
  void assertionWhenWeakForeignLongOrForSomebodyElseThenRefused() throws JOSEException {
    ECKey stranger = new ECKeyGenerator(Curve.P_384).keyID("curve").generate();

    present(assertion(JWSAlgorithm.RS256, claims().build())).then().statusCode(401);
    present(signed(JWSAlgorithm.ES384, "curve", new ECDSASigner(stranger), claims().build())).then().statusCode(401);
    present(es384(claims().expirationTime(inSeconds(3600)))).then().statusCode(401);
    present(es384(claims().expirationTime(inSeconds(-3600)))).then().statusCode(401);
    present(es384(claims().expirationTime(null))).then().statusCode(401);
    present(es384(claims().jwtID(null))).then().statusCode(401);
    present(es384(claims().audience("https://elsewhere.example/token"))).then().statusCode(401);
    present(es384(claims().issuer("sandbox-national"))).then().statusCode(401);
    present(es384(claims().issuer("sandbox-national").subject("sandbox-national"))).then().statusCode(401);
    present("nonsense").then().statusCode(400);
  }

  @Test
  void storeWhenThePrivateKeyIsSentByMistakeThenItIsNotKept() {
    String settings = jdbc().queryForObject(
        "select client_settings from oauth2_registered_client where id = ?", String.class, CLIENT);

    assertThat(settings).contains("P-384").doesNotContain("\\\"d\\\"");
  }

  @Test
  void storeWhenTheKeysCannotBeReadOrTheirAddressIsOpenThenRefused() {
    Client client = Client.program("it-bad", "IT", Standing.of(Kind.FACILITY), Set.of());

    assertThatThrownBy(() -> clients.store(client.withKeys("{}"), null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> clients.store(client.withKeysAt("http://vendor.example/jwks"), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Response present(String assertion) {
    return given().baseUri("http://localhost").port(port())
        .formParam("grant_type", "client_credentials").formParam("scope", SCOPE)
        .formParam("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .formParam("client_assertion", assertion).post("/oauth2/token");
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder().issuer(CLIENT).subject(CLIENT)
        .audience("http://localhost:" + port() + "/oauth2/token")
        .jwtID(UUID.randomUUID().toString()).expirationTime(inSeconds(240));
  }

  private String es384(JWTClaimsSet.Builder claims) throws JOSEException {
    return assertion(JWSAlgorithm.ES384, claims.build());
  }

  private String assertion(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
    boolean byCurve = algorithm.equals(JWSAlgorithm.ES384);
    return signed(algorithm, byCurve ? "curve" : "rsa",
        byCurve ? new ECDSASigner(curve) : new RSASSASigner(rsa), claims);
  }

  private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT assertion = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
    assertion.sign(signer);
    return assertion.serialize();
  }

  private static Date inSeconds(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
