package id.ilp.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.junit.jupiter.api.Test;

class AuditEventViewTest {

  private static final UUID ID = AuditTrail.timeOrdered();

  private static final Agent NURSE = new Agent(
      "sandbox-simpus", "bidan.agustina", "facility", List.of("puskesmas-halilulik"), null, "10.0.0.7");

  private final AuditEventView view =
      new AuditEventView("https://example.org/fhir", id -> "Nama " + id);

  @Test
  void ofWhenOnePatientIsReadThenItIsIhesPatientRead() {
    AuditEvent event = view.of(record("R", 0, "read", null, null, "Patient/p"));

    assertThat(event.getIdElement().getIdPart()).isEqualTo(ID.toString());
    assertThat(event.getMeta().getProfile().get(0).getValue())
        .isEqualTo("https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientRead");
    assertThat(event.getType().getCode()).isEqualTo("rest");
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("read");
    assertThat(event.getAction().toCode()).isEqualTo("R");
    assertThat(event.getOutcome().toCode()).isEqualTo("0");
    AuditEventAgentComponent client = agent(event, "110152");
    assertThat(client.getWho().getIdentifier().getValue()).isEqualTo("sandbox-simpus");
    assertThat(client.getRequestor()).isFalse();
    assertThat(client.getNetwork().getAddress()).isEqualTo("10.0.0.7");
    assertThat(client.getNetwork().getType().toCode()).isEqualTo("2");
    assertThat(agent(event, "110153").getNetwork().getAddress()).isEqualTo("https://example.org/fhir");
    AuditEventAgentComponent user = agent(event, "IRCP");
    assertThat(user.getName()).isEqualTo("bidan.agustina");
    assertThat(user.getRequestor()).isTrue();
    assertThat(user.hasNetwork()).isFalse();
    assertThat(agent(event, "RESP").getWho().getReference()).isEqualTo("Organization/puskesmas-halilulik");
    assertThat(agent(event, "RESP").getWho().getDisplay()).isEqualTo("Nama puskesmas-halilulik");
    assertThat(entity(event, "1").getWhat().getReference()).isEqualTo("Patient/p");
    assertThat(entity(event, "4").getType().getCode()).isEqualTo("2");
    assertThat(event.getSource().getObserver().getDisplay()).isEqualTo("ILP FHIR");
  }

  @Test
  void ofWhenSearchedThenTheQueryIsThereInBase64() {
    AuditEvent event = view.of(record("E", 0, "search", "Observation?patient=p", null, "Observation/o"));

    assertThat(event.getMeta().getProfile().get(0).getValue()).endsWith("IHE.BasicAudit.PatientQuery");
    AuditEventEntityComponent query = entity(event, "24");
    assertThat(new String(query.getQuery(), StandardCharsets.UTF_8)).isEqualTo("Observation?patient=p");
    assertThat(query.getType().getCode()).isEqualTo("2");
    // IHE's pattern has one entity of type 2 only, the query.
    assertThat(entity(event, "4").getType().getCode()).isEqualTo("Observation");
  }

  @Test
  void ofWhenRefusedThenItSaysWhyAndClaimsNoProfile() {
    AuditEvent event = view.of(record("R", 4, "read", "Patient/p", "not-found", "Patient/p"));

    assertThat(event.getMeta().hasProfile()).isFalse();
    assertThat(event.getOutcome().toCode()).isEqualTo("4");
    assertThat(event.getOutcomeDesc()).isEqualTo("not-found");
  }

  @Test
  void ofWhenEmergencyThenItIsASecurityAlert() {
    AuditEvent event = view.of(new AuditRecord(1, ID, Instant.EPOCH, "E", 0, AuditEntry.EMERGENCY, NURSE, "r1",
        Purpose.BREAK_THE_GLASS, null, null, new Touched(List.of(), List.of("p")), 1));

    assertThat(event.getType().getCode()).isEqualTo("110113");
    assertThat(event.getPurposeOfEventFirstRep().getCodingFirstRep().getCode()).isEqualTo("BTG");
    assertThat(agent(event, "IRCP").getPurposeOfUseFirstRep().getCodingFirstRep().getCode()).isEqualTo("BTG");
  }

  @Test
  void ofWhenLoginThenItIsUserAuthentication() {
    AuditEvent event = view.of(new AuditRecord(1, ID, Instant.EPOCH, "E", 4, AuditEntry.LOGIN,
        Agent.named("x", null, null), null, null, null, "invalid_client", Touched.NOTHING, 1));

    assertThat(event.getType().getCode()).isEqualTo("110114");
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("110122");
    assertThat(event.hasEntity()).isFalse();
  }

  @Test
  void ofWhenManyPatientsThenAllAreListedAndNoProfileIsClaimed() {
    AuditEvent event = view.of(new AuditRecord(1, ID, Instant.EPOCH, "E", 0, "search", NURSE, "r1", null, "Patient",
        null, new Touched(List.of("Patient/a", "Patient/b"), List.of("a", "b")), 1));

    assertThat(event.getMeta().hasProfile()).isFalse();
    assertThat(event.getEntity()).filteredOn(entity -> "1".equals(entity.getRole().getCode())).hasSize(2);
  }

  @Test
  void timeOrderedWhenMadeThenItIsVersionSeven() {
    assertThat(AuditTrail.timeOrdered().version()).isEqualTo(7);
    assertThat(AuditTrail.timeOrdered().variant()).isEqualTo(2);
    assertThat(AuditTrail.timeOrdered()).isNotEqualTo(AuditTrail.timeOrdered());
  }

  private static AuditRecord record(
      String action, int outcome, String operation, String query, String reason, String resource) {
    return new AuditRecord(1, ID, Instant.EPOCH, action, outcome, operation, NURSE, "r1", null, query, reason,
        new Touched(List.of(resource), List.of("p")), 1);
  }

  @Test
  void ofWhenRefusalsWereCountedThenTheirNumberStandsInTheReason() {
    AuditEvent event = view.of(new AuditRecord(1, ID, Instant.EPOCH, "E", 4, "refusal",
        Agent.named(null, null, "10.1.1.1"), null, null, null, "more-refusals", Touched.NOTHING, 977));

    assertThat(event.getOutcomeDesc()).isEqualTo("more-refusals ×977");
    assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("refusal");
    assertThat(event.getAgentFirstRep().getNetwork().getAddress()).isEqualTo("10.1.1.1");
    assertThat(event.getMeta().hasProfile()).isFalse();
  }

  private static AuditEventAgentComponent agent(AuditEvent event, String type) {
    return event.getAgent().stream()
        .filter(agent -> type.equals(agent.getType().getCodingFirstRep().getCode())).findFirst().orElseThrow();
  }

  private static AuditEventEntityComponent entity(AuditEvent event, String role) {
    return event.getEntity().stream()
        .filter(entity -> role.equals(entity.getRole().getCode())).findFirst().orElseThrow();
  }
}
