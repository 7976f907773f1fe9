package id.ilp.lifecycle;

import id.ilp.identity.IdentifierSystems;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Who is pregnant, delivering, in childbed or breastfeeding on a day, as SQL over HAPI's index of episodes, visits,
 * delivery times and the mothers' numbers that children bear.
 *
 * <p>The same rule as {@link MaternalStages} has, for everybody at once. What the reader may not see is left out by
 * PostgreSQL, as everywhere.
 */
final class MaternalSql {

  private static final String EPISODE = "EpisodeOfCare";

  static final String EPISODE_TIME = SearchRows.parameter(EPISODE, "date");
  static final String PREGNANCY = SearchRows.codes(EPISODE, "type", MaternalEvent.PREGNANCY_TYPE);
  static final String CHILDBED = SearchRows.codes(EPISODE, "type", MaternalEvent.CHILDBED_TYPE);
  static final String OVER = SearchRows.codes(EPISODE, "status", MaternalEvent.OVER);
  static final String VOID_EPISODES = voids(EPISODE, MaternalEvent.VOID_EPISODES);
  static final String DELIVERY_TIME = SearchRows.parameter("Observation", "value-date");
  static final String DELIVERY_CODE =
      SearchRows.coding("Observation", "code", MaternalEvent.DELIVERY_SYSTEM, MaternalEvent.DELIVERY_CODE);
  static final String VOID_OBSERVATIONS = voids("Observation", MaternalEvent.VOID_OBSERVATIONS);
  static final String VISIT_TIME = SearchRows.parameter("Encounter", "date");
  static final String VISIT_STAGE =
      SearchRows.coding("Encounter", "stage", LifeCycleStage.SYSTEM, LifeCycleStage.DELIVERING.code());
  static final String VOID_VISITS = voids("Encounter", MaternalEvent.VOID_VISITS);

  /** A period without an end is indexed as ending in the year 9001. */
  static final String ENDLESS = "timestamp '9000-01-01 00:00:00'";

  private static final Map<String, String> CONSTANTS = Map.ofEntries(
      Map.entry("{episode-date}", EPISODE_TIME),
      Map.entry("{anc}", PREGNANCY),
      Map.entry("{pnc}", CHILDBED),
      Map.entry("{finished}", OVER),
      Map.entry("{void-episode}", VOID_EPISODES),
      Map.entry("{delivery-time}", DELIVERY_TIME),
      Map.entry("{delivery-code}", DELIVERY_CODE),
      Map.entry("{void-observation}", VOID_OBSERVATIONS),
      Map.entry("{visit-date}", VISIT_TIME),
      Map.entry("{visit-stage}", VISIT_STAGE),
      Map.entry("{void-visit}", VOID_VISITS),
      Map.entry("{identifier}", SearchRows.parameter("Patient", "identifier")),
      Map.entry("{birthdate}", SearchRows.parameter("Patient", "birthdate")),
      Map.entry("{male}", SearchRows.codes("Patient", "gender", "male")),
      Map.entry("{nik}", "('" + IdentifierSystems.NIK + "')"),
      Map.entry("{nik-of-mother}", "('" + IdentifierSystems.NIK_OF_MOTHER + "')"));

  private static final String VALID = """
      join hfj_resource stored on stored.res_id = span.res_id and stored.res_deleted_at is null
      join ilp.resource_access about on about.res_id = span.res_id""";

  /** Times of delivery from {from} to {to}. */
  private static final String DELIVERY_TIMES = """
      select about.subject as person, {low-day} as day
      from hfj_spidx_date span
      join hfj_spidx_token code on code.res_id = span.res_id and code.hash_sys_and_value = {delivery-code}
      {valid}
      where span.hash_identity = {delivery-time} and span.sp_value_low >= {from} and span.sp_value_low < {to}{only}
        and not exists (select from hfj_spidx_token status
          where status.res_id = span.res_id and status.hash_value in ({void-observation}))""";

  /** Deliveries: those times, and the days on which childbed began. */
  private static final String DELIVERIES = """
      select about.subject as person, {low-day} as day
      from hfj_spidx_date span
      join hfj_spidx_token kind on kind.res_id = span.res_id and kind.hash_value = {pnc}
      {valid}
      where span.hash_identity = {episode-date} and span.sp_value_low >= {from} and span.sp_value_low < {to}{only}
        and not exists (select from hfj_spidx_token status
          where status.res_id = span.res_id and status.hash_value in ({void-episode}))
      union all
      """ + DELIVERY_TIMES;

  private static final String FIRST_DELIVERY_SINCE = """
      left join lateral (
        select min(birth.day) as day from ({deliveries-of-her}) birth where birth.day >= {low-day}
      ) delivered on true""";

  private static final String PREGNANT = """
      select about.subject as person
      from hfj_spidx_date span
      join hfj_spidx_token kind on kind.res_id = span.res_id and kind.hash_value = {anc}
      {valid}
      {first-delivery}
      where span.hash_identity = {episode-date} and span.sp_value_low >= {from} and span.sp_value_low < {to}
        and span.sp_value_high >= {begin}
        and not exists (select from hfj_spidx_token status
          where status.res_id = span.res_id and status.hash_value in ({void-episode}))
        and not (span.sp_value_high >= {endless} and exists (select from hfj_spidx_token status
          where status.res_id = span.res_id and status.hash_value = {finished}))
        and (delivered.day is null or delivered.day >= {date})""";

  private static final String DELIVERING = """
      select about.subject as person
      from hfj_spidx_date span
      join hfj_spidx_token kind on kind.res_id = span.res_id and kind.hash_sys_and_value = {visit-stage}
      {valid}
      {first-delivery}
      where span.hash_identity = {visit-date} and span.sp_value_low >= {from} and span.sp_value_low < {to}
        and span.sp_value_high >= {begin}
        and not exists (select from hfj_spidx_token status
          where status.res_id = span.res_id and status.hash_value in ({void-visit}))
        and (delivered.day is null or delivered.day >= {date})
      union all
      select birth.person from ({delivery-times}) birth""";

  private static final String POSTPARTUM = "select birth.person from ({deliveries}) birth";

  /** A child that is known decides; a delivery counts where none is. */
  private static final String BREASTFEEDING = """
      select mother.res_id as person
      from hfj_spidx_date born
      join hfj_resource stored on stored.res_id = born.res_id and stored.res_deleted_at is null
      join hfj_spidx_token child on child.res_id = born.res_id and child.hash_identity = {identifier}
        and child.sp_system = {nik-of-mother}
      join hfj_spidx_token mother on mother.hash_identity = {identifier} and mother.sp_system = {nik}
        and mother.sp_value = child.sp_value
      where born.hash_identity = {birthdate}
        and born.sp_value_low_date_ordinal between {first-birth} and {last-birth}
        and {child-alive} and {child-standing}
      union all
      select birth.person
      from ({deliveries}) birth
      where not exists (
        select from hfj_spidx_token mother
        join hfj_spidx_token child on child.hash_identity = {identifier} and child.sp_system = {nik-of-mother}
          and child.sp_value = mother.sp_value
        join hfj_spidx_date born on born.res_id = child.res_id and born.hash_identity = {birthdate}
          and born.sp_value_low_date_ordinal between cast(to_char(birth.day - 1, 'YYYYMMDD') as integer)
            and cast(to_char(birth.day + 1, 'YYYYMMDD') as integer)
          and {child-standing}
        where mother.res_id = birth.person and mother.hash_identity = {identifier} and mother.sp_system = {nik})""";

  /** See {@link MaternalStages}. */
  private static final String NO_MOTHER = """

      and not exists (select from hfj_spidx_token sex
        where sex.res_id = holder.person and sex.hash_value = {male})
      and not exists (select from hfj_spidx_date born where born.res_id = holder.person
        and born.hash_identity = {birthdate} and born.sp_value_low_date_ordinal > {youngest})""";

  private final LifeCycleSettings limits;
  private final SearchRows rows;
  private final StageSql ages;

  MaternalSql(LifeCycleSettings limits, ZoneId zone) {
    this.limits = limits;
    this.rows = new SearchRows(zone);
    this.ages = new StageSql(zone);
  }

  /** The women in a stage. */
  String holders(LifeCycleStage stage, LocalDate date) {
    return "select holder.person from (" + people(stage, date) + ") holder where "
        + ages.alive("holder.person", date) + " and " + StageSql.standing("holder.person") + fill(NO_MOTHER, date);
  }

  private String people(LifeCycleStage stage, LocalDate date) {
    int childbed = limits.postpartumDays();
    String sql = switch (stage) {
      case PREGNANT -> between(PREGNANT, date.minusDays(limits.pregnancyDays()), date);
      case DELIVERING -> between(
          DELIVERING.replace("{delivery-times}", between(DELIVERY_TIMES, date, date)),
          date.minusDays(limits.deliveryDays() - 1L), date);
      case POSTPARTUM -> POSTPARTUM.replace("{deliveries}", between(DELIVERIES, date.minusDays(childbed), date));
      case BREASTFEEDING -> {
        LocalDate first = date.minusMonths(limits.breastfeedingMonths()).plusDays(1);
        LocalDate last = date.minusDays(childbed + 1L);
        yield BREASTFEEDING.replace("{deliveries}", between(DELIVERIES, first, last))
            .replace("{first-birth}", SearchRows.ordinal(first)).replace("{last-birth}", SearchRows.ordinal(last))
            .replace("{child-alive}", ages.alive("born.res_id", date))
            .replace("{child-standing}", StageSql.standing("born.res_id"));
      }
      default -> throw new IllegalArgumentException("a stage of age: " + stage);
    };
    return fill(sql, date).replace("{only}", "");
  }

  private static String voids(String type, List<String> statuses) {
    return SearchRows.codes(type, "status", statuses.toArray(String[]::new));
  }

  /** What begins from one day to another, both included. */
  private String between(String sql, LocalDate first, LocalDate last) {
    return sql.replace("{from}", rows.beginOf(first)).replace("{to}", rows.beginOf(last.plusDays(1)));
  }

  private String fill(String sql, LocalDate date) {
    LocalDate earliest = date.minusDays(limits.pregnancyDays());
    LocalDate latest = date.plusDays(limits.pregnancyDays());
    String hers = between(DELIVERIES, earliest, latest)
        .replace("about", "whose").replace("{valid}", VALID.replace("about", "whose"))
        .replace("{low-day}", rows.dayOf("span.sp_value_low")).replace("{only}", " and whose.subject = about.subject");
    String filled = sql.replace("{first-delivery}", FIRST_DELIVERY_SINCE)
        .replace("{low-day}", rows.dayOf("span.sp_value_low"))
        .replace("{high-day}", rows.dayOf("span.sp_value_high"))
        .replace("{deliveries-of-her}", hers)
        .replace("{valid}", VALID)
        .replace("{endless}", ENDLESS)
        .replace("{begin}", rows.beginOf(date))
        .replace("{date}", SearchRows.date(date))
        .replace("{youngest}", SearchRows.ordinal(date.minusYears(MaternalStages.YOUNGEST_YEARS)));
    for (Map.Entry<String, String> constant : CONSTANTS.entrySet()) {
      filled = filled.replace(constant.getKey(), constant.getValue());
    }
    return filled;
  }
}
