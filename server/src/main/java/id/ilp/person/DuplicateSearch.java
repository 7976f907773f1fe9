package id.ilp.person;

import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.identity.IdentifierSystems;
import id.ilp.identity.KeyRules;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds pairs of records that may be one person, within what the caller sees. */
final class DuplicateSearch {

  /** More pairs than that are no list for people to review; the village or the person narrows it down. */
  static final int MOST_PAIRS = 1000;

  /**
   * Records that share something that few share: a NIK or a mother; name and village with the year or the day of birth;
   * the birth date with the name, or with a word of it in the village. One of each pair is somebody who was asked for.
   * PostgreSQL leaves out what the caller does not see.
   */
  private static final String PAIRS = """
      with people as materialized (
        select stored.res_id, stored.fhir_id, home.area, (?::text is null or stored.fhir_id = ?) as asked
        from hfj_resource stored left join ilp.subject home on home.subject = stored.res_id
        where stored.res_type = 'Patient' and stored.res_deleted_at is null
          and (?::text is null or starts_with(home.area, ?))
          and not exists (select from ilp.person_merge merged
            where merged.source = stored.fhir_id and merged.undone_at is null)
      ), named as materialized (
        select people.*, name.sp_value_normalized as name from people
        join hfj_spidx_string name on name.res_id = people.res_id and name.hash_identity = ?
      ), born as materialized (
        select people.res_id, birth.sp_value_low_date_ordinal as day from people
        join hfj_spidx_date birth on birth.res_id = people.res_id and birth.hash_identity = ?
      ), numbered as materialized (
        select people.res_id, people.asked, number.sp_system, number.sp_value from people
        join hfj_spidx_token number on number.res_id = people.res_id
        where number.sp_system in (?, ?)
      ), found as (
        select one.res_id as one, other.res_id as other
        from numbered one join numbered other using (sp_system, sp_value)
        where one.asked
        union
        select one.res_id, other.res_id
        from named one join named other on other.area = one.area and other.name = one.name
        join born born_one on born_one.res_id = one.res_id join born born_other on born_other.res_id = other.res_id
        where one.asked
          and (born_one.day / 10000 = born_other.day / 10000 or born_one.day % 10000 = born_other.day % 10000)
        union
        select one.res_id, other.res_id
        from named one join born born_one on born_one.res_id = one.res_id
        join born born_other on born_other.day = born_one.day
        join named other on other.res_id = born_other.res_id
        where one.asked and (one.name = other.name or one.area = other.area
          and string_to_array(one.name, ' ') && string_to_array(other.name, ' '))
      ), pairs as (
        select distinct least(one, other) as older, greatest(one, other) as younger from found where one <> other
      )
      select older.fhir_id, younger.fhir_id
      from pairs join people older on older.res_id = pairs.older join people younger on younger.res_id = pairs.younger
      order by pairs.older, pairs.younger limit ?""";

  private final JdbcTemplate jdbc;
  private final PersonStore store;

  DuplicateSearch(JdbcTemplate jdbc, PersonStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /** A record that would be retired, and one that would go on. */
  record Pair(Patient source, Patient target, Likeness likeness) {}

  /**
   * @param pairs the likeliest first
   * @param cut whether there are more than {@link #MOST_PAIRS} to look at
   */
  record Found(List<Pair> pairs, boolean cut) {}

  /**
   * @param village Kemendagri code of a village or of what holds it; null for all
   * @param person id of a Patient whose doubles are wanted; null for all
   * @param least points that a pair must have
   */
  Found find(String village, String person, int least, RequestDetails request) {
    List<String[]> ids = jdbc.query(PAIRS, (row, number) -> new String[] {row.getString(1), row.getString(2)},
        person, person, village, village,
        SearchParamHash.hashSearchParam("Patient", "name"), SearchParamHash.hashSearchParam("Patient", "birthdate"),
        IdentifierSystems.NIK, IdentifierSystems.NIK_OF_MOTHER, MOST_PAIRS + 1);
    Map<String, Optional<Patient>> read = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (String[] pair : ids.subList(0, Math.min(ids.size(), MOST_PAIRS))) {
      Optional<Patient> one = read.computeIfAbsent(pair[0], id -> read(id, request));
      Optional<Patient> other = read.computeIfAbsent(pair[1], id -> read(id, request));
      if (one.isPresent() && other.isPresent()) {
        pairs.add(pairOf(one.get(), other.get()));
      }
    }
    return new Found(pairs.stream()
        .filter(pair -> pair.likeness().score() >= least)
        .sorted(Comparator.comparingInt((Pair pair) -> -pair.likeness().score())
            .thenComparing(pair -> pair.target().getIdElement().getIdPart())
            .thenComparing(pair -> pair.source().getIdElement().getIdPart()))
        .toList(), ids.size() > MOST_PAIRS);
  }

  /** A scope may narrow what its holder reads beyond rows; another system may have merged what it brought over. */
  private Optional<Patient> read(String id, RequestDetails request) {
    try {
      return Optional.of(store.seen(id, request)).filter(patient -> !KeyRules.isReplaced(patient));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /** The record with a NIK goes on; of two alike, the older one. */
  private static Pair pairOf(Patient older, Patient younger) {
    Traits first = Traits.of(older);
    Traits second = Traits.of(younger);
    Likeness likeness = Likeness.of(first, second);
    return first.niks().isEmpty() && !second.niks().isEmpty()
        ? new Pair(older, younger, likeness)
        : new Pair(younger, older, likeness);
  }
}
