package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

class RequiredAcrTest {

  private static final String ISSUER = "https://keycloak.example/realms/ilp";

  private final RequiredAcr required = new RequiredAcr(List.of("aal2", "aal3"));

  @Test
  void validateWhenThePersonSignedInStronglyEnoughThenTheTokenHolds() {
    assertThat(required.validate(ofPerson().claim("acr", "aal3").build()).hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aal1", "0", "AAL2", "aal2 aal3", ""})
  void validateWhenThePersonSignedInInAnotherWayThenRefused(String acr) {
    assertThat(required.validate(ofPerson().claim("acr", acr).build()).getErrors())
        .extracting("errorCode").containsExactly(RequiredAcr.ERROR);
  }

  @Test
  void validateWhenNothingIsSaidOfTheSignInThenRefused() {
    assertThat(required.validate(ofPerson().build()).hasErrors()).isTrue();
  }

  @Test
  void validateWhenAProgramActsForItselfThenTheTokenHolds() {
    assertThat(required.validate(token().subject("simpus").claim("azp", "simpus").build()).hasErrors()).isFalse();
    assertThat(required.validate(token().subject("simpus").claim("client_id", "simpus").build()).hasErrors())
        .isFalse();
  }

  @Test
  void validateWhenTheTokenNamesNoSubjectOrNoClientThenItIsTakenForAPersons() {
    assertThat(required.validate(token().claim("azp", "ilp-pages").build()).hasErrors()).isTrue();
    assertThat(required.validate(token().subject("simpus").build()).hasErrors()).isTrue();
  }

  @Test
  void requiredAcrWhenTheServerIssuesTokensItselfThenTheStartIsRefused() {
    assertThatThrownBy(() -> settings("", List.of("aal2"))).hasMessageContaining("ilp.token.issuer-uri");
  }

  @Test
  void requiredAcrWhenItWouldBreakAHeaderThenTheStartIsRefused() {
    assertThatThrownBy(() -> settings(ISSUER, List.of("a\"b"))).hasMessageContaining("ilp.token.required-acr");
    assertThatThrownBy(() -> settings(ISSUER, List.of("a b"))).hasMessageContaining("ilp.token.required-acr");
  }

  @Test
  void requiredAcrWhenEmptyThenNothingIsRequired() {
    assertThat(settings("", List.of("", " ")).requiredAcr()).isEmpty();
    assertThat(settings("", null).requiredAcr()).isEmpty();
  }

  private static TokenSettings settings(String issuer, List<String> requiredAcr) {
    return new TokenSettings(issuer, "ilp-fhir", "", "ilp-pages", requiredAcr, 60, 90);
  }

  private static Jwt.Builder ofPerson() {
    return token().subject("9ce81e21-c46c-466b-8d71-9a9f66bf1a05").claim("azp", "ilp-pages");
  }

  private static Jwt.Builder token() {
    return Jwt.withTokenValue("token").header("alg", "RS256").issuer(ISSUER);
  }
}
