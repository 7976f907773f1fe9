package id.ilp.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.Facilities.Network;
import id.ilp.access.ResourceScope.Right;
import id.ilp.database.Reader;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether a caller may store a resource: by its scopes, in its own name, over nobody else's. */
public final class WriteAccess {

  /** Before {@code <kind>/<number of the organisation>}: identifiers that a facility gives out. */
  private static final String LOCAL = "http://sys-ids.kemkes.go.id/";

  private static final String ORGANIZATION = WriteAccess.class.getName();

  private static final String RIGHTS = """
      select stored.res_type || '/' || stored.fhir_id, rule.open, rule.owner, rule.subject = rule.res_id,
        rule.owner = any (?) or exists (select from ilp.subject_access allowed
          where allowed.subject = rule.subject and allowed.reader = any (?)
            and (not allowed.closed or rule.subject = rule.res_id)),
        coalesce(case stored.res_type when 'Task' then rule.receivers else rule.parties end && ?::bigint[], false)
      from hfj_resource stored join ilp.resource_access rule on rule.res_id = stored.res_id
      where (stored.res_type, stored.fhir_id) in (select * from unnest(?, ?))""";

  /** What goes between two facilities and is continued by the other: a task answered, a specimen received. */
  private static final Set<String> CONTINUED = Set.of("Task", "Specimen");

  private static final String KNOWN_NUMBERS = """
      select number.sp_system from hfj_spidx_token number join hfj_resource stored on stored.res_id = number.res_id
      where stored.res_type = ? and stored.fhir_id = ?""";

  private final Facilities facilities;
  private final ReadAccess reads;
  private final ScopeConditions conditions;
  private final JdbcTemplate jdbc;
  private final KaderWrites kader;

  WriteAccess(
      Facilities facilities, ReadAccess reads, ScopeConditions conditions, JdbcTemplate jdbc, KaderWrites kader) {
    this.facilities = facilities;
    this.reads = reads;
    this.conditions = conditions;
    this.jdbc = jdbc;
    this.kader = kader;
  }

  /** Whether the server itself writes: loading at its start. */
  public static boolean isSystem() {
    return Caller.current().isEmpty() && Reader.current().equals(Reader.SYSTEM);
  }

  /**
   * Whether a sender may choose the id of a new resource. It would learn, by a refusal, that the id is taken; the network
   * and the guide have no such secrets.
   */
  public static boolean mayChooseId(Resource resource) {
    return resource != null && (AccessFacts.isOpenType(resource.fhirType())
        || Caller.current().map(Caller::scopes).filter(scopes -> scopes.has(Scopes.MIGRATION)).isPresent());
  }

  static boolean writesForAll(Caller caller) {
    return caller.kind() == Caller.Kind.ADMIN || caller.scopes().has(Scopes.MIGRATION);
  }

  /**
   * Decides what one entry of a Bundle, or a request of its own, wants.
   *
   * @param method HTTP method
   * @param url relative: {@code Observation?code=…}, {@code Patient/1}
   * @throws ProblemException 403 if the caller may not do this
   */
  public void decide(String method, String url, RequestDetails request) {
    if (isSystem()) {
      return;
    }
    Right right = switch (method) {
      case "POST" -> url.contains("$") ? Right.READ : Right.CREATE;
      case "PUT", "PATCH" -> Right.UPDATE;
      case "DELETE" -> Right.DELETE;
      default -> url.matches("/?[A-Za-z]+(\\?.*)?") ? Right.SEARCH : Right.READ;
    };
    reads.checkUrl(right, url, request);
  }

  /**
   * Decides on what the sender asks along the way, before any of it is looked up.
   *
   * @param condition of the create, or null
   * @throws ProblemException 403 if the caller may not ask it
   */
  public void decideQuestions(Resource resource, String condition, RequestDetails request) {
    kader.checkQuestions(resource, condition);
    if (condition != null && !isSystem()) {
      reads.checkCondition(resource.fhirType(), condition.substring(condition.indexOf('?') + 1), request);
    }
  }

  /**
   * @param path FHIRPath of the resource in the body
   * @return what stands in the way: another facility's name or number
   */
  public List<Problem> problemsOf(Resource resource, String path, RequestDetails request) {
    if (isSystem()) {
      return List.of();
    }
    Caller caller = Callers.required();
    List<Problem> problems = new ArrayList<>();
    if (!conditions.allows(resource, request)) {
      problems.add(Problem.error(IssueType.FORBIDDEN, "scope", path,
          "Isi ini di luar syarat scope token.", "This content is outside the condition of the token's scope."));
    }
    if (writesForAll(caller)) {
      return problems;
    }
    Network own = facilities.of(caller);
    AccessFacts facts = AccessFacts.of(resource);
    if (!facts.open() && facts.owner() == null && facts.visit() == null && organization(request).isEmpty()) {
      problems.add(Problem.error(IssueType.REQUIRED, "organization-missing", path,
          "Token ini mewakili beberapa fasilitas. Sebut fasilitasnya di header X-Organization, atau di resource ini.",
          "This token acts for several facilities. Say which in the header X-Organization, or in this resource."));
    }
    AccessFacts.ownersNamedBy(resource)
        .map(owner -> new IdType(owner).getIdPart())
        .filter(owner -> !own.ids().contains(owner))
        .findFirst()
        .ifPresent(owner -> problems.add(Problem.error(IssueType.FORBIDDEN, "other-facility", path,
            "Token ini milik fasilitas lain: tidak dapat menulis atas nama Organization/" + owner + ".",
            "This token belongs to another facility: it cannot write in the name of Organization/" + owner + ".")));
    foreignNumber(resource, own).ifPresent(system -> problems.add(Problem.error(IssueType.FORBIDDEN,
        "other-facility-identifier", path + ".identifier",
        "Pengenal dengan system " + system + " memuat nomor organisasi lain. Pakai nomor fasilitas sendiri.",
        "An identifier with system " + system + " carries another organisation's number. Use your own.")));
    return problems;
  }

  private Optional<String> foreignNumber(Resource resource, Network own) {
    var property = resource.getNamedProperty("identifier");
    if (property == null) {
      return Optional.empty();
    }
    return property.getValues().stream()
        .filter(Identifier.class::isInstance)
        .map(identifier -> ((Identifier) identifier).getSystem())
        .filter(system -> system != null && system.startsWith(LOCAL))
        .filter(system -> isForeign(system, own))
        .filter(system -> !isContinued(resource, system))
        .findFirst();
  }

  /** The number may have something behind it, as in {@code diagnostic/<number>/lab}. */
  private static boolean isForeign(String system, Network own) {
    List<String> parts = List.of(system.substring(LOCAL.length()).split("/"));
    return parts.stream().noneMatch(own.numbers()::contains)
        || parts.stream().anyMatch(part -> part.matches("[0-9]+") && !own.numbers().contains(part));
  }

  /** Whoever answers a task leaves the sender's number in it. */
  private boolean isContinued(Resource resource, String system) {
    String id = resource.getIdElement().getIdPart();
    return id != null && CONTINUED.contains(resource.fhirType())
        && jdbc.queryForList(KNOWN_NUMBERS, String.class, resource.fhirType(), id).contains(system);
  }

  /**
   * @param person whether it is a Patient or Group, which every facility that sees it may complete
   * @param visible whether the caller sees it, the open network aside
   * @param party whether it was addressed to the caller, or goes with what was
   */
  private record Rule(boolean open, Long owner, boolean person, boolean visible, boolean party) {}

  /**
   * Which stored resources the caller may not change.
   *
   * @param references {@code Type/id} of resources that are about to be changed
   * @return those that belong to somebody else
   */
  public Set<String> foreign(Collection<String> references) {
    if (isSystem() || references.isEmpty()) {
      return Set.of();
    }
    Caller caller = Callers.required();
    if (writesForAll(caller)) {
      return Set.of();
    }
    Set<Long> own = facilities.of(caller).rows();
    Map<String, Rule> rules = rulesOf(references, own, keysOf(caller, own));
    Set<String> foreign = new TreeSet<>();
    rules.forEach((reference, rule) -> {
      boolean owned = rule.owner() != null && own.contains(rule.owner());
      boolean continued = rule.party() && CONTINUED.contains(new IdType(reference).getResourceType());
      boolean may = rule.person() ? rule.visible() : owned || continued || rule.owner() == null && rule.visible();
      if (!may) {
        foreign.add(reference);
      }
    });
    return foreign;
  }

  private Set<Long> keysOf(Caller caller, Set<Long> own) {
    return caller.role() == null
        ? own
        : facilities.rowOfRole(caller.role()).map(Set::of).orElse(Set.of());
  }

  private Map<String, Rule> rulesOf(Collection<String> references, Set<Long> own, Set<Long> keys) {
    List<IdType> ids = references.stream().map(IdType::new).toList();
    Map<String, Rule> rules = new HashMap<>();
    jdbc.query(RIGHTS, row -> {
      long owner = row.getLong(3);
      Long known = row.wasNull() ? null : owner;
      rules.put(row.getString(1), new Rule(
          row.getBoolean(2), known, row.getBoolean(4), row.getBoolean(5), row.getBoolean(6)));
    },
        own.toArray(Long[]::new), keys.toArray(Long[]::new), own.toArray(Long[]::new),
        ids.stream().map(IdType::getResourceType).toArray(String[]::new),
        ids.stream().map(IdType::getIdPart).toArray(String[]::new));
    return rules;
  }

  /** {@code Type/id} of the Patient or Group that a resource is about for the rules of access, or null. */
  public static String subjectOf(Resource resource) {
    return AccessFacts.subjectOf(resource, resource.fhirType() + "/" + resource.getIdElement().getIdPart());
  }

  /** Adds the labels of sensitivity that the content asks for: what follows from a resource bears them too. */
  public static void label(Resource resource) {
    SensitiveContent.get().label(resource);
  }

  /** Whether resources of this type are definitions, which speak of nobody. */
  public static boolean isOfGuide(Resource resource) {
    return AccessFacts.isDefinition(resource.fhirType());
  }

  /** 403: it belongs to another facility. */
  public static Problem notYours(String reference, String path) {
    return Problem.error(IssueType.FORBIDDEN, "other-facility", path,
        reference + " milik fasilitas lain. Rujuk saja, jangan diubah.",
        reference + " belongs to another facility. Refer to it, but do not change it.");
  }

  /** Settles the facility of a Bundle in which every resource that names one names the same. */
  public static void settleOrganization(Stream<Resource> resources, RequestDetails request) {
    request.getUserData().remove(ORGANIZATION);
    List<String> named = resources.map(AccessFacts::of)
        .map(AccessFacts::owner)
        .filter(Objects::nonNull)
        .map(owner -> new IdType(owner).getIdPart())
        .distinct()
        .toList();
    if (named.size() == 1 && Caller.current().map(caller -> caller.organizations().size() > 1).orElse(false)) {
      request.getUserData().put(ORGANIZATION, named.get(0));
    }
  }

  /**
   * The facility in whose name the caller writes what names none.
   *
   * @return id of an Organization; empty if the server writes, or a vendor of several facilities who does not say
   */
  public static Optional<String> organization(RequestDetails request) {
    if (request != null && request.getUserData().get(ORGANIZATION) instanceof String known) {
      return Optional.of(known);
    }
    return Caller.current().flatMap(caller -> {
      String said = request == null ? null : request.getHeader("X-Organization");
      if (said != null && caller.organizations().contains(said.replaceFirst("^Organization/", ""))) {
        return Optional.of(said.replaceFirst("^Organization/", ""));
      }
      return caller.organizations().size() == 1 ? Optional.of(caller.organizations().get(0)) : Optional.empty();
    });
  }
}
