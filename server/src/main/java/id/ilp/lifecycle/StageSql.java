package id.ilp.lifecycle;

import id.ilp.lifecycle.AgeBand.Births;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who was alive and in an age on a day, as SQL over HAPI's index of birth and death. Nobody is counted twice: a record
 * that was merged into another is left out.
 */
final class StageSql {

  private static final String BORN = SearchRows.parameter("Patient", "birthdate");
  private static final String DIED = SearchRows.parameter("Patient", "death-date");
  private static final String DEAD = SearchRows.codes("Patient", "deceased", "true");

  private static final String ALIVE = """
      not exists (select from hfj_spidx_date death where death.res_id = {person}
        and death.hash_identity = {died} and death.sp_value_high < {begin})
      and not exists (select from hfj_spidx_token dead where dead.res_id = {person} and dead.hash_value = {dead}
        and not exists (select from hfj_spidx_date death where death.res_id = {person}
          and death.hash_identity = {died}))""";

  /** For the parentheses see {@link SearchRows}. */
  private static final String STANDING = """
      not exists (select from ilp.person_merge merged
        join hfj_resource retired on retired.fhir_id = merged.source and retired.res_type = ('Patient')
        where merged.undone_at is null and retired.res_id = {person})""";

  private final SearchRows rows;

  StageSql(ZoneId zone) {
    this.rows = new SearchRows(zone);
  }

  /**
   * The rows of Patients whose age is in a band.
   *
   * @param sex code of {@code Patient.gender}, or null for everybody
   */
  String ofAge(AgeBand band, String sex, LocalDate date) {
    Births births = band.birthsAt(date);
    String sql = "select born.res_id as person from hfj_spidx_date born where born.hash_identity = " + BORN
        + " and born.sp_value_low_date_ordinal <= " + SearchRows.ordinal(births.latest());
    if (births.earliest().isPresent()) {
      sql += " and born.sp_value_low_date_ordinal >= " + SearchRows.ordinal(births.earliest().get());
    }
    if (sex != null) {
      sql += " and exists (select from hfj_spidx_token sex where sex.res_id = born.res_id and sex.hash_value = "
          + SearchRows.codes("Patient", "gender", sex) + ")";
    }
    return sql + " and " + alive("born.res_id", date) + " and " + standing("born.res_id");
  }

  /** Condition: the Patient of this row has not died before a day. */
  String alive(String person, LocalDate date) {
    return ALIVE.replace("{person}", person).replace("{died}", DIED).replace("{dead}", DEAD)
        .replace("{begin}", rows.beginOf(date));
  }

  /** Condition: the Patient of this row was not merged into another. */
  static String standing(String person) {
    return STANDING.replace("{person}", person);
  }
}
