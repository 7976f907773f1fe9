package id.ilp.audit;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/**
 * An audit record as an AuditEvent, with the content of IHE's Basic Audit Log Patterns 1.1 (BALP).
 *
 * <p>IHE wants one event for each patient; here one request is one event that lists all of them, because "who looked at
 * this patient" finds it by any. A profile is claimed only where the event keeps to it.
 */
final class AuditEventView {

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
  private static final String SECURITY_ROLE = "http://terminology.hl7.org/CodeSystem/extra-security-role-type";
  private static final String EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
  private static final String BALP_ENTITY_TYPE = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
  private static final String RESOURCE_TYPE = "http://hl7.org/fhir/resource-types";
  private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
  private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
  private static final String SOURCE_TYPE = "http://terminology.hl7.org/CodeSystem/security-source-type";

  private static final Set<String> INTERACTIONS = Set.of(
      "create", "read", "vread", "update", "patch", "delete", "history", "search", "transaction", "batch");

  private final String serverBase;
  private final Function<String, String> organizationNames;

  /**
   * @param serverBase address of the FHIR server
   * @param organizationNames from the id of an Organization to its name
   */
  AuditEventView(String serverBase, Function<String, String> organizationNames) {
    this.serverBase = serverBase;
    this.organizationNames = organizationNames;
  }

  AuditEvent of(AuditRecord record) {
    AuditEvent event = new AuditEvent();
    event.setId(record.uuid().toString());
    event.getMeta().setLastUpdated(Date.from(record.recorded()));
    BalpProfile.of(record).ifPresent(profile -> event.getMeta().addProfile(profile.url()));
    event.setType(typeOf(record));
    event.addSubtype(subtypeOf(record));
    event.setAction(AuditEventAction.fromCode(record.action()));
    event.setRecorded(Date.from(record.recorded()));
    event.setOutcome(AuditEventOutcome.fromCode(String.valueOf(record.outcome())));
    event.setOutcomeDesc(record.times() > 1 ? record.reason() + " ×" + record.times() : record.reason());
    if (record.purpose() != null) {
      event.addPurposeOfEvent(purpose(record));
    }
    addAgents(event, record);
    event.getSource().setSite("ILP FHIR").setObserver(new Reference().setDisplay("ILP FHIR"))
        .addType(new Coding(SOURCE_TYPE, "4", "Application Server"));
    addEntities(event, record);
    return event;
  }

  private static Coding typeOf(AuditRecord record) {
    if (record.operation().equals(AuditEntry.EMERGENCY)) {
      return new Coding(DICOM, "110113", "Security Alert");
    }
    return record.isLogin()
        ? new Coding(DICOM, "110114", "User Authentication")
        : new Coding(EVENT_TYPE, "rest", "Restful Operation");
  }

  private static Coding subtypeOf(AuditRecord record) {
    String operation = record.operation();
    if (operation.equals(AuditEntry.EMERGENCY)) {
      return new Coding(DICOM, "110127", "Emergency Override Started");
    }
    if (record.isLogin()) {
      return new Coding(DICOM, "110122", "Login");
    }
    if (operation.startsWith("$")) {
      return new Coding(INTERACTION, "operation", operation);
    }
    return new Coding(INTERACTIONS.contains(operation) ? INTERACTION : null, operation, operation);
  }

  private static CodeableConcept purpose(AuditRecord record) {
    return new CodeableConcept(new Coding(PURPOSE, record.purpose(), null));
  }

  private void addAgents(AuditEvent event, AuditRecord record) {
    Agent who = record.agent();
    BalpProfile.Roles roles = BalpProfile.rolesOf(record);
    AuditEventAgentComponent client = event.addAgent()
        .setType(new CodeableConcept(roles.client()))
        .setWho(identified(who.client()))
        .setAltId(who.client())
        .setName(who.client())
        .setRequestor(who.person() == null);
    if (who.kind() != null) {
      client.addRole().setText(who.kind());
    }
    client.getNetwork().setAddress(who.address() == null ? "unknown" : who.address())
        .setType(who.address() == null ? AuditEventAgentNetworkType._1 : AuditEventAgentNetworkType._2);
    if (record.purpose() != null && who.person() == null) {
      client.addPurposeOfUse(purpose(record));
    }

    AuditEventAgentComponent server = event.addAgent()
        .setType(new CodeableConcept(roles.server()))
        .setWho(identified(serverBase).setDisplay("ILP FHIR"))
        .setRequestor(false);
    server.getNetwork().setAddress(serverBase).setType(AuditEventAgentNetworkType._5);

    if (who.person() != null) {
      AuditEventAgentComponent user = event.addAgent()
          .setType(new CodeableConcept(roles.user()))
          .setWho(identified(who.person()))
          .setAltId(who.person())
          .setName(who.person())
          .setRequestor(true);
      if (who.role() != null) {
        user.getWho().setReference("PractitionerRole/" + who.role());
      }
      if (record.purpose() != null) {
        user.addPurposeOfUse(purpose(record));
      }
    }
    for (String organization : who.organizations()) {
      event.addAgent()
          .setType(new CodeableConcept(new Coding(PARTICIPATION, "RESP", "responsible party")))
          .setWho(new Reference("Organization/" + organization).setDisplay(organizationNames.apply(organization)))
          .setRequestor(false);
    }
  }

  private static Reference identified(String name) {
    Reference reference = new Reference();
    reference.getIdentifier().setValue(name);
    return reference.setDisplay(name);
  }

  private static void addEntities(AuditEvent event, AuditRecord record) {
    for (String patient : record.touched().patients()) {
      event.addEntity()
          .setWhat(new Reference("Patient/" + patient))
          .setType(new Coding(ENTITY_TYPE, "1", "Person"))
          .setRole(new Coding(OBJECT_ROLE, "1", "Patient"));
    }
    boolean query = record.query() != null;
    for (String resource : record.touched().resources()) {
      event.addEntity()
          .setWhat(new Reference(resource))
          .setType(dataType(resource, query))
          .setRole(new Coding(OBJECT_ROLE, "4", "Domain Resource"));
    }
    if (query) {
      AuditEventEntityComponent entity = event.addEntity()
          .setType(new Coding(ENTITY_TYPE, "2", "System Object"))
          .setRole(new Coding(OBJECT_ROLE, "24", "Query"));
      entity.setDescription(record.query());
      entity.setQuery(record.query().getBytes(StandardCharsets.UTF_8));
    }
    if (record.requestId() != null) {
      AuditEventEntityComponent entity = event.addEntity()
          .setType(new Coding(BALP_ENTITY_TYPE, "XrequestId", "X-Request-Id"));
      entity.getWhat().getIdentifier().setValue(record.requestId());
    }
  }

  /** In a query IHE keeps the type "system object" for the query itself. */
  private static Coding dataType(String resource, boolean query) {
    return query
        ? new Coding(RESOURCE_TYPE, resource.substring(0, resource.indexOf('/')), null)
        : new Coding(ENTITY_TYPE, "2", "System Object");
  }

  static Coding dicom(String code, String display) {
    return new Coding(DICOM, code, display);
  }

  static Coding participant(String code, String display) {
    return new Coding(PARTICIPATION, code, display);
  }

  static Coding humanUser() {
    return new Coding(SECURITY_ROLE, "humanuser", "human user");
  }
}
