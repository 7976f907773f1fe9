package id.ilp.lifecycle;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How HAPI writes down in its index tables what a resource says, as SQL: the numbers that stand for a search parameter
 * and its value, days as numbers, times in UTC.
 *
 * <p>Only numbers, dates and names of this class come into the SQL, nothing that a client has written.
 */
final class SearchRows {

  private static final PartitionSettings UNPARTITIONED = new PartitionSettings();
  private static final DateTimeFormatter ORDINAL = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final ZoneId zone;

  /**
   * @param zone whose calendar counts
   */
  SearchRows(ZoneId zone) {
    this.zone = zone;
  }

  /** Value of {@code hash_identity}. */
  static String parameter(String type, String name) {
    return literal(BaseResourceIndexedSearchParam.calculateHashIdentity(
        UNPARTITIONED, (RequestPartitionId) null, type, name));
  }

  /** Values of {@code hash_value}, for codes of any system. */
  static String codes(String type, String name, String... codes) {
    return Arrays.stream(codes)
        .map(code -> literal(ResourceIndexedSearchParamToken.calculateHashValue(
            UNPARTITIONED, (RequestPartitionId) null, type, name, code)))
        .collect(Collectors.joining(", "));
  }

  /** Value of {@code hash_sys_and_value}. */
  static String coding(String type, String name, String system, String code) {
    return literal(ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
        UNPARTITIONED, (RequestPartitionId) null, type, name, system, code));
  }

  /** In parentheses: HAPI asserts that no value stands right behind an equals sign, because its own are all bound. */
  private static String literal(long number) {
    return "(" + number + ")";
  }

  /** As in {@code sp_value_low_date_ordinal}. */
  static String ordinal(LocalDate day) {
    return "(" + day.format(ORDINAL) + ")";
  }

  static String date(LocalDate day) {
    return "date '" + day + "'";
  }

  /** The first moment of a day, as in {@code sp_value_low}. */
  String beginOf(LocalDate day) {
    LocalDateTime utc = day.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    return "timestamp '" + utc.format(TIME) + "'";
  }

  /** The calendar day of a column such as {@code sp_value_low}. */
  String dayOf(String column) {
    return "cast(" + column + " at time zone 'UTC' at time zone '" + zone.getId() + "' as date)";
  }
}
