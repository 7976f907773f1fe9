package id.ilp.audit;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.util.UrlUtil;
import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.identity.NaturalKeys;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Audit records over FHIR, for officers. Nobody writes them here. */
public final class AuditEventProvider implements IResourceProvider {

  /** No patient has it: ids have no blanks. */
  private static final String NOBODY = " ";

  private final AuditReader reader;
  private final NaturalKeys keys;
  private final Function<String, String> organizationNames;
  private final int defaultPage;
  private final int maxPage;

  AuditEventProvider(
      AuditReader reader, NaturalKeys keys, Function<String, String> organizationNames, int defaultPage, int maxPage) {
    this.reader = reader;
    this.keys = keys;
    this.organizationNames = organizationNames;
    this.defaultPage = defaultPage;
    this.maxPage = maxPage;
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  @Read
  public AuditEvent read(@IdParam IdType id, RequestDetails request) {
    Optional<List<String>> organizations = AuditOfficers.organizationsFor(request);
    return uuid(id.getIdPart())
        .flatMap(uuid -> reader.find(uuid, organizations.orElse(null)))
        .map(viewFor(request)::of)
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  /**
   * The newest first.
   *
   * @param patient the patient, by id or, as {@code patient.identifier}, by NIK or IHS number; whether there is such a
   *     patient is not told
   * @param before id of an AuditEvent: those that are older
   */
  @Search
  public Bundle search(
      @OptionalParam(name = "patient", chainWhitelist = {"", "identifier"}) ReferenceParam patient,
      @OptionalParam(name = "date") DateRangeParam date,
      @OptionalParam(name = "agent") TokenParam agent,
      @OptionalParam(name = "entity") ReferenceParam entity,
      @OptionalParam(name = "action") TokenParam action,
      @OptionalParam(name = "outcome") TokenParam outcome,
      @OptionalParam(name = "type") TokenParam type,
      @OptionalParam(name = "before") StringParam before,
      @Count Integer count,
      RequestDetails request) {
    Optional<List<String>> organizations = AuditOfficers.organizationsFor(request);
    int size = Math.min(maxPage, count == null ? defaultPage : Math.max(count, 0));
    AuditCriteria criteria = new AuditCriteria(
        organizations.orElse(null),
        patient == null ? null : patientOf(patient, request),
        date == null ? null : instant(date.getLowerBoundAsInstant()),
        date == null ? null : instant(date.getUpperBoundAsInstant()),
        agent == null ? null : agent.getValue(),
        entity == null ? null : entityOf(entity),
        action == null ? null : action.getValue(),
        outcome == null ? null : numberOf(outcome),
        type == null ? null : Boolean.valueOf(isLogin(type)),
        before == null ? null : uuid(before.getValue()).orElseThrow(() -> wrong("before")),
        size + 1);
    List<AuditRecord> found = reader.find(criteria);
    if (criteria.patient() != null && !found.isEmpty()) {
      Asked.name(request, List.of(criteria.patient()));
    }
    return bundle(found.subList(0, Math.min(size, found.size())), found.size() > size && size > 0, request);
  }

  private Bundle bundle(List<AuditRecord> page, boolean more, RequestDetails request) {
    AuditEventView view = viewFor(request);
    Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
    for (AuditRecord record : page) {
      bundle.addEntry()
          .setFullUrl(request.getFhirServerBase() + "/AuditEvent/" + record.uuid())
          .setResource(view.of(record))
          .getSearch().setMode(SearchEntryMode.MATCH);
    }
    if (more) {
      bundle.addLink().setRelation("next").setUrl(next(request, page.get(page.size() - 1).uuid()));
    }
    return bundle;
  }

  private static String next(RequestDetails request, UUID last) {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(request.getParameters()).forEach((name, values) -> {
      for (String value : name.equals("before") ? new String[0] : values) {
        parts.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value));
      }
    });
    parts.add("before=" + last);
    return request.getFhirServerBase() + "/AuditEvent?" + String.join("&", parts);
  }

  private String patientOf(ReferenceParam patient, RequestDetails request) {
    if ("identifier".equals(patient.getChain())) {
      return patientByIdentifier(request);
    }
    String type = patient.getResourceType();
    return type == null || type.equals("Patient") ? patient.getIdPart() : NOBODY;
  }

  private String patientByIdentifier(RequestDetails request) {
    String[] values = request.getParameters().get("patient.identifier");
    int bar = values == null || values.length != 1 ? -1 : values[0].lastIndexOf('|');
    if (bar < 1) {
      throw wrong("patient.identifier");
    }
    NaturalKey key = KeyRules.keyOf("Patient", values[0].substring(0, bar), values[0].substring(bar + 1).strip());
    return keys.find(List.of(key)).getOrDefault(key, NOBODY);
  }

  private static String entityOf(ReferenceParam entity) {
    if (entity.getResourceType() == null || entity.getIdPart() == null) {
      throw wrong("entity");
    }
    return entity.getResourceType() + "/" + entity.getIdPart();
  }

  private static Integer numberOf(TokenParam outcome) {
    if (!List.of("0", "4", "8", "12").contains(outcome.getValue())) {
      throw wrong("outcome");
    }
    return Integer.valueOf(outcome.getValue());
  }

  /** Logins are DICOM's "user authentication"; all else came over FHIR. */
  private static boolean isLogin(TokenParam type) {
    return switch (type.getValue()) {
      case "110114" -> true;
      case "rest" -> false;
      default -> throw wrong("type");
    };
  }

  private static ProblemException wrong(String parameter) {
    return new ProblemException(400, Problem.error(IssueType.INVALID, "audit-search", null,
        "Parameter " + parameter + " tidak dapat dibaca. Bentuknya ada di docs/audit.md.",
        "Parameter " + parameter + " cannot be read. Its form is in docs/audit.md."));
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private AuditEventView viewFor(RequestDetails request) {
    return new AuditEventView(request.getFhirServerBase(), organizationNames);
  }
}
