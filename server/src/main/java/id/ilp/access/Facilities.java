package id.ilp.access;

import id.ilp.database.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The organisations that a caller acts for, with everything below them: a puskesmas answers for its pustu and posyandu.
 */
final class Facilities {

  /** How long an answer is kept: a change in the network takes effect after this. */
  private static final Duration KEPT = Duration.ofSeconds(30);

  private static final String BELOW = """
      with recursive part as (
        select res_id, fhir_id from hfj_resource
        where res_type = 'Organization' and fhir_id = any (?) and res_deleted_at is null
        union
        select child.res_id, child.fhir_id
        from part
        join hfj_res_link link on link.target_resource_id = part.res_id and link.src_path = 'Organization.partOf'
        join hfj_resource child on child.res_id = link.src_resource_id and child.res_deleted_at is null
      )
      select res_id, fhir_id from part""";

  /**
   * The ministry's numbers that such a caller may use in identifiers: its own, and its puskesmas's if it has none. A
   * number stands in an identifier or, as in SATUSEHAT, is the id itself.
   */
  private static final String NUMBERS = """
      with recursive part as (
        select res_id, fhir_id from hfj_resource where res_id = any (?)
        union
        select parent.res_id, parent.fhir_id
        from part
        join hfj_res_link link on link.src_resource_id = part.res_id and link.src_path = 'Organization.partOf'
        join hfj_resource parent on parent.res_id = link.target_resource_id
        where part.fhir_id !~ '^[0-9]+$'
          and not exists (select from hfj_spidx_token own where own.res_id = part.res_id and own.sp_system = ?)
      )
      select number.sp_value from part
      join hfj_spidx_token number on number.res_id = part.res_id and number.sp_system = ?
      union
      select fhir_id from part where fhir_id ~ '^[0-9]+$'""";

  /** The one date by which a role is found is its period; the one token of it that can be "false" is "active". */
  private static final String KADER = """
      select res_id from hfj_resource
      where res_type = 'PractitionerRole' and fhir_id = ? and res_deleted_at is null
        and not exists (select from hfj_spidx_token ended
          where ended.res_id = hfj_resource.res_id and ended.sp_value = 'false')
        and not exists (select from hfj_spidx_date held where held.res_id = hfj_resource.res_id
          and ? not between held.sp_value_low_date_ordinal and held.sp_value_high_date_ordinal)""";

  private static final String NUMBER_SYSTEM = "https://fhir.kemkes.go.id/id/org-number";

  private final JdbcTemplate jdbc;
  private final Map<List<String>, Known> byIds = new ConcurrentHashMap<>();

  Facilities(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param rows of the Organization resources
   * @param ids of the same
   * @param numbers of the ministry for them
   */
  record Network(Set<Long> rows, Set<String> ids, Set<String> numbers) {

    static final Network NONE = new Network(Set.of(), Set.of(), Set.of());
  }

  private record Known(Network network, Instant until) {}

  Network of(Caller caller) {
    return caller.organizations().isEmpty() ? Network.NONE : below(caller.organizations());
  }

  /** After the network has changed here. Other nodes follow when their answers grow old. */
  void forget() {
    byIds.clear();
  }

  private Network below(List<String> organizations) {
    Known known = byIds.get(organizations);
    if (known == null || known.until().isBefore(Instant.now())) {
      known = new Known(Reader.during(Reader.SYSTEM, () -> read(organizations)), Instant.now().plus(KEPT));
      byIds.put(organizations, known);
    }
    return known.network();
  }

  private Network read(List<String> organizations) {
    Set<Long> rows = new HashSet<>();
    Set<String> ids = new HashSet<>();
    jdbc.query(BELOW, row -> {
      rows.add(row.getLong(1));
      ids.add(row.getString(2));
    }, (Object) organizations.toArray(String[]::new));
    List<String> numbers = jdbc.queryForList(
        NUMBERS, String.class, rows.toArray(Long[]::new), NUMBER_SYSTEM, NUMBER_SYSTEM);
    return new Network(Set.copyOf(rows), Set.copyOf(ids), Set.copyOf(numbers));
  }

  /** The row of a kader's role, if she has it today: its first and last day are days of hers. */
  Optional<Long> rowOfRole(String role) {
    Integer today = Integer.valueOf(LocalDate.now().format(DateTimeFormatter.BASIC_ISO_DATE));
    return Reader.during(Reader.SYSTEM, () -> jdbc.queryForList(KADER, Long.class, role, today).stream().findFirst());
  }
}
