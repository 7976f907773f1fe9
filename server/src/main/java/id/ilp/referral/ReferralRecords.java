package id.ilp.referral;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the letters of a facility, many at a time. PostgreSQL leaves out what the caller may not see. */
class ReferralRecords {

  private static final String LETTERS = """
      select request.res_id, request.fhir_id, version.res_text_vc, keeper.fhir_id, request.res_updated
      from ilp.resource_access sent
      join hfj_resource request on request.res_id = sent.res_id and request.res_deleted_at is null
      join hfj_res_ver version on version.res_id = request.res_id and version.res_ver = request.res_ver
      left join hfj_resource keeper on keeper.res_id = sent.owner
      where sent.letter and request.res_type = 'ServiceRequest' and %s
      order by request.res_updated desc, request.res_id limit ?""";

  private static final String TO = "sent.receivers @> array[(select res_id from hfj_resource"
      + " where res_type = 'Organization' and fhir_id = ?)]";

  /** Also to a hospital that is no facility of this server; an order within the own house is no referral. */
  private static final String FROM = """
      sent.owner = (select res_id from hfj_resource where res_type = 'Organization' and fhir_id = ?)
      and (sent.receivers is not null or exists (select from hfj_spidx_token code
        where code.res_id = sent.res_id and code.sp_system = '%s' and code.sp_value in (%s)))"""
      .formatted(Letters.SNOMED,
          Letters.REFERRAL.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", ")));

  private static final String PENDING = " and sent.pending";

  private static final String TASKS = """
      select rule.request, task.fhir_id, version.res_text_vc
      from ilp.resource_access rule
      join hfj_resource task on task.res_id = rule.res_id and task.res_deleted_at is null
      join hfj_res_ver version on version.res_id = task.res_id and version.res_ver = task.res_ver
      where rule.request = any (?) and task.res_type = 'Task'
      order by task.res_id""";

  private static final String BY_ID = """
      select stored.fhir_id, version.res_text_vc
      from hfj_resource stored
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where stored.res_type = ? and stored.fhir_id = any (?) and stored.res_deleted_at is null""";

  private final JdbcTemplate jdbc;
  private final FhirContext context;

  ReferralRecords(JdbcTemplate jdbc, FhirContext context) {
    this.jdbc = jdbc;
    this.context = context;
  }

  /** A request as it is stored, with the id of the Organization that keeps it. */
  record Sent(long row, ServiceRequest request, String keeper) {}

  /**
   * The latest first.
   *
   * @param organization id of the facility
   * @param pendingOnly leaves out most of what is closed
   */
  List<Sent> letters(String organization, boolean incoming, boolean pendingOnly, int most) {
    String sql = LETTERS.formatted((incoming ? TO : FROM) + (pendingOnly ? PENDING : ""));
    List<Sent> letters = new ArrayList<>();
    jdbc.query(sql, row -> {
      ServiceRequest request = parse(ServiceRequest.class, row.getString(2), row.getString(3));
      request.getMeta().setLastUpdated(Date.from(row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
      letters.add(new Sent(row.getLong(1), request, row.getString(4)));
    }, organization, most);
    return letters;
  }

  /** The tasks of requests, by the row of the request. */
  Map<Long, List<Task>> tasks(Collection<Long> requests) {
    Map<Long, List<Task>> tasks = new HashMap<>();
    jdbc.query(TASKS, row -> {
      tasks.computeIfAbsent(row.getLong(1), request -> new ArrayList<>())
          .add(parse(Task.class, row.getString(2), row.getString(3)));
    }, (Object) requests.toArray(Long[]::new));
    return tasks;
  }

  /** By id. */
  <T extends Resource> Map<String, T> byId(Class<T> type, Set<String> ids) {
    Map<String, T> found = new HashMap<>();
    jdbc.query(BY_ID, row -> {
      found.put(row.getString(1), parse(type, row.getString(1), row.getString(2)));
    }, type.getSimpleName(), ids.toArray(String[]::new));
    return found;
  }

  private <T extends Resource> T parse(Class<T> type, String id, String text) {
    T resource = context.newJsonParser().parseResource(type, text);
    resource.setId(new IdType(type.getSimpleName(), id));
    return resource;
  }
}
