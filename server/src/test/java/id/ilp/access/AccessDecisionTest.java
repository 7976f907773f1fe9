package id.ilp.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Caller.Kind;
import id.ilp.access.ResourceScope.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessDecisionTest {

  private static final Optional<String> NO_PURPOSE = Optional.empty();
  private static final Optional<String> PUBLIC_HEALTH = Optional.of("PUBHLTH");

  @ParameterizedTest
  @CsvSource({
      "system/Observation.rs, READ, Observation, true",
      "system/Observation.rs, SEARCH, Observation, true",
      "system/Observation.rs, CREATE, Observation, false",
      "system/Observation.rs, READ, Condition, false",
      "system/Observation.read, SEARCH, Observation, true",
      "system/Observation.read, UPDATE, Observation, false",
      "system/Observation.write, DELETE, Observation, true",
      "system/Observation.write, READ, Observation, false",
      "system/*.cruds, DELETE, Encounter, true",
      "user/*.rs, READ, Encounter, true",
      "patient/*.rs, READ, Encounter, false",
      "system/*.sr, READ, Encounter, false",
      "system/*., READ, Encounter, false",
      "system/observation.rs, READ, Observation, false",
      "system/Observation.rs.rs, READ, Observation, false"
  })
  void ofWhenScopeIsGivenThenOnlyItsLettersAndTypes(String scope, Right right, String type, boolean allowed) {
    assertThat(decide(Kind.FACILITY, scope, right, type, NO_PURPOSE).isAllowed()).isEqualTo(allowed);
  }

  @Test
  void ofWhenSearchReadsFurtherTypesThenEachNeedsAScope() {
    Caller caller = caller(Kind.FACILITY, "system/Patient.rs system/Encounter.rs");

    assertThat(AccessDecision.of(caller, new Call(Right.SEARCH, "Patient", Set.of("Encounter"), Set.of()), NO_PURPOSE).isAllowed())
        .isTrue();
    AccessDecision refused =
        AccessDecision.of(caller, new Call(Right.SEARCH, "Patient", Set.of("Encounter", "Condition"), Set.of()), NO_PURPOSE);
    assertThat(refused.refusal().text().english()).contains("Condition");
    assertThat(AccessDecision.of(caller, new Call(Right.READ, "Patient", Set.of("*"), Set.of()), NO_PURPOSE).isAllowed()).isFalse();
  }

  @Test
  void ofWhenScopeHasAConditionThenTheConditionIsHandedOn() {
    String scope = "system/Observation.rs?category=vital-signs";

    assertThat(decide(Kind.FACILITY, scope, Right.SEARCH, "Observation", NO_PURPOSE).conditions())
        .containsExactly("category=vital-signs");
    assertThat(decide(Kind.FACILITY, scope + " system/Observation.rs", Right.SEARCH, "Observation", NO_PURPOSE)
        .conditions()).isEmpty();
  }

  @Test
  void ofWhenAConditionalTypeIsReadOnTheSideThenRefused() {
    Caller caller = caller(Kind.FACILITY, "system/Encounter.rs system/Observation.rs?category=vital-signs");

    assertThat(AccessDecision.of(caller, new Call(Right.SEARCH, "Encounter", Set.of("Observation"), Set.of()), NO_PURPOSE)
        .isAllowed()).isFalse();
  }

  @Test
  void ofWhenAHealthOfficeAsksThenPeopleTakeAScopeAndAPurpose() {
    String all = "system/*.rs";

    assertThat(decide(Kind.DINKES, all, Right.SEARCH, "Patient", PUBLIC_HEALTH).refusal().rule()).isEqualTo("purpose");
    assertThat(decide(Kind.DINKES, all + " ilp/by-name", Right.SEARCH, "Patient", NO_PURPOSE).isAllowed()).isFalse();
    assertThat(decide(Kind.DINKES, all + " ilp/by-name", Right.SEARCH, "Patient", PUBLIC_HEALTH).isAllowed()).isTrue();
    assertThat(decide(Kind.DINKES, all, Right.SEARCH, "Organization", NO_PURPOSE).isAllowed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient", "Group", "Observation", "Consent", "*"})
  void ofWhenAuditorOrAdministratorAsksForPeopleThenRefused(String type) {
    for (Kind kind : List.of(Kind.AUDITOR, Kind.ADMIN)) {
      assertThat(decide(kind, "system/*.cruds", Right.READ, type, PUBLIC_HEALTH).refusal().rule())
          .isEqualTo("no-health-data");
    }
  }

  @Test
  void ofWhenTheGuideIsWrittenThenOnlyByTheAdministrator() {
    for (Kind kind : Kind.values()) {
      assertThat(decide(kind, "system/*.cruds", Right.UPDATE, "CodeSystem", PUBLIC_HEALTH).isAllowed())
          .as(kind.code()).isEqualTo(kind == Kind.ADMIN);
    }
  }

  @ParameterizedTest
  @CsvSource({
      "READ, Patient, true", "SEARCH, Group, true", "READ, Observation, true", "SEARCH, *, true",
      "READ, Organization, true", "SEARCH, Questionnaire, true",
      "READ, DiagnosticReport, false", "SEARCH, Composition, false", "SEARCH, Coverage, false",
      "READ, MedicationRequest, false", "SEARCH, Consent, false", "SEARCH, AuditEvent, false",
      "CREATE, Encounter, true", "CREATE, QuestionnaireResponse, true", "UPDATE, Task, true",
      "CREATE, Patient, false", "UPDATE, Patient, false", "UPDATE, Group, false", "DELETE, Patient, false",
      "CREATE, Condition, false", "CREATE, Consent, false", "UPDATE, PractitionerRole, false"
  })
  void ofWhenAKaderAsksThenOnlyWhatHerFormNeeds(Right right, String type, boolean allowed) {
    AccessDecision decision = decide(Kind.KADER, "system/*.cruds", right, type, NO_PURPOSE);

    assertThat(decision.isAllowed()).isEqualTo(allowed);
    if (!allowed) {
      assertThat(decision.refusal().rule()).isEqualTo("kader-form");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "Patient.name, true", "Patient.meta, true", "Encounter.identifier, true", "Condition.code, true",
      "Patient.identifier, false", "Group.identifier, false", "Patient.?, false", "*.?, false",
      "*.identifier, false", "Condition.encounter, false", "Practitioner.identifier, false"
  })
  void ofWhenAKaderSearchesThenOnlyByWhatSheIsShown(String element, boolean allowed) {
    Call call = new Call(Right.SEARCH, "Organization", Set.of(), Set.of(element));
    AccessDecision decision = AccessDecision.of(caller(Kind.KADER, "system/*.rs"), call, NO_PURPOSE);

    assertThat(decision.isAllowed()).isEqualTo(allowed);
    assertThat(AccessDecision.of(caller(Kind.FACILITY, "system/*.rs"), call, NO_PURPOSE).isAllowed()).isTrue();
    if (!allowed) {
      assertThat(decision.refusal().rule()).isEqualTo("kader-element");
      assertThat(decision.refusal().text().english()).contains(element);
    }
  }

  private static AccessDecision decide(Kind kind, String scopes, Right right, String type, Optional<String> purpose) {
    return AccessDecision.of(caller(kind, scopes), new Call(right, type, Set.of(), Set.of()), purpose);
  }

  private static Caller caller(Kind kind, String scopes) {
    return new Caller("client", null, kind, List.of("puskesmas"), null, Scopes.of(scopes), "token");
  }
}
