package id.ilp.audit;

import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;

/** Which of IHE's Basic Audit Log Patterns an event keeps to, and what they call who takes part. */
enum BalpProfile {
  CREATE("Create"),
  READ("Read"),
  UPDATE("Update"),
  DELETE("Delete"),
  QUERY("Query"),
  PATIENT_CREATE("PatientCreate"),
  PATIENT_READ("PatientRead"),
  PATIENT_UPDATE("PatientUpdate"),
  PATIENT_DELETE("PatientDelete"),
  PATIENT_QUERY("PatientQuery");

  private final String name;

  BalpProfile(String name) {
    this.name = name;
  }

  /** Types of the agents of an event. */
  record Roles(Coding client, Coding server, Coding user) {}

  String url() {
    return "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit." + name;
  }

  /** Empty for what IHE has no pattern for: refusals, transactions, several resources in one go. */
  static Optional<BalpProfile> of(AuditRecord record) {
    int patients = record.touched().patients().size();
    boolean single = record.touched().resources().size() == 1;
    if (record.outcome() != 0 || patients > 1) {
      return Optional.empty();
    }
    return switch (record.operation()) {
      case "search" -> record.query() == null ? Optional.empty() : Optional.of(patients == 1 ? PATIENT_QUERY : QUERY);
      case "read", "vread" -> single ? Optional.of(patients == 1 ? PATIENT_READ : READ) : Optional.empty();
      case "create" -> single && record.action().equals("C")
          ? Optional.of(patients == 1 ? PATIENT_CREATE : CREATE) : Optional.empty();
      case "update", "patch" -> single && record.action().equals("U")
          ? Optional.of(patients == 1 ? PATIENT_UPDATE : UPDATE) : Optional.empty();
      case "delete" -> single && record.action().equals("D")
          ? Optional.of(patients == 1 ? PATIENT_DELETE : DELETE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** DICOM's words: data flows from a source to a destination. */
  static Roles rolesOf(AuditRecord record) {
    Coding source = AuditEventView.dicom("110153", "Source Role ID");
    Coding destination = AuditEventView.dicom("110152", "Destination Role ID");
    Coding recipient = AuditEventView.participant("IRCP", "information recipient");
    if (record.isLogin()) {
      return new Roles(source, destination, AuditEventView.humanUser());
    }
    return switch (record.action()) {
      case "R" -> new Roles(destination, source, recipient);
      case "C", "U" -> new Roles(source, destination, AuditEventView.participant("AUT", "author (originator)"));
      case "D" -> new Roles(
          AuditEventView.dicom("110150", "Application"),
          new Coding("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "custodian", "Custodian"),
          AuditEventView.humanUser());
      default -> new Roles(source, destination, recipient);
    };
  }
}
