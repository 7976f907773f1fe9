package id.ilp.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamDate;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the SQL is made of; what it finds is tested over HTTP. */
class StageSqlTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  static Stream<String> statements() {
    MaternalSql maternal = new MaternalSql(LifeCycleSettings.GUIDE, WITA);
    Set<LifeCycleStage> stages = EnumSet.range(LifeCycleStage.PREGNANT, LifeCycleStage.BREASTFEEDING);
    return Stream.concat(
        stages.stream().map(stage -> maternal.holders(stage, DAY)),
        Stream.of(
            new StageSql(WITA).ofAge(AgeBand.years(15, 50), "female", DAY),
            new StageSql(WITA).ofAge(AgeBand.fromYears(60), null, DAY)));
  }

  /** Hibernate would take a question mark or a name after a colon for a parameter. */
  @ParameterizedTest
  @MethodSource("statements")
  void sqlWhenMadeThenNothingIsLeftToFillIn(String sql) {
    assertThat(sql).doesNotContain("{", "}", "?", "null from", ";", "--");
    assertThat(sql.replaceAll("'[^']*'", "''")).doesNotContain(":");
    assertThat(sql.chars().filter(letter -> letter == '(').count())
        .isEqualTo(sql.chars().filter(letter -> letter == ')').count());
  }

  @Test
  void recordsWhenAskedForThenOnlyThePeopleAreLeftToFillIn() {
    String sql = MaternalRecords.sql(WITA, DAY);

    assertThat(sql).containsOnlyOnce("?").doesNotContain("{", "}", "%", "null from", ";", "--");
    assertThat(sql.split("union all")).hasSize(4).allSatisfy(part -> {
      assertThat(part.chars().filter(letter -> letter == '(').count())
          .isEqualTo(part.chars().filter(letter -> letter == ')').count());
      assertThat(part).containsOnlyOnce(" as kind,").containsOnlyOnce(" as first,").containsOnlyOnce(" as last,")
          .containsOnlyOnce(" as evidence");
    });
  }

  @Test
  void codesWhenMadeThenAsHapiWritesThem() {
    ResourceIndexedSearchParamToken row = new ResourceIndexedSearchParamToken(
        new PartitionSettings(), "EpisodeOfCare", "type", "http://terminology.kemkes.go.id/x", "ANC");

    assertThat(SearchRows.codes("EpisodeOfCare", "type", "ANC")).isEqualTo("(" + row.getHashValue() + ")");
    assertThat(SearchRows.coding("EpisodeOfCare", "type", "http://terminology.kemkes.go.id/x", "ANC"))
        .isEqualTo("(" + row.getHashSystemAndValue() + ")");
    assertThat(SearchRows.parameter("EpisodeOfCare", "type")).isEqualTo("(" + row.getHashIdentity() + ")");
    assertThat(SearchRows.codes("EpisodeOfCare", "status", "planned", "waitlist")).contains(", ");
  }

  @Test
  void ordinalWhenMadeThenAsHapiWritesIt() {
    ResourceIndexedSearchParamDate row = new ResourceIndexedSearchParamDate(
        new PartitionSettings(), "Patient", "birthdate", null, "2024-02-29", null, "2024-02-29", "2024-02-29");

    assertThat(SearchRows.ordinal(LocalDate.of(2024, 2, 29))).isEqualTo("(" + row.getValueLowDateOrdinal() + ")");
  }

  @ParameterizedTest
  @CsvSource({
      "Asia/Jakarta, 2026-10-31 17:00:00", "Asia/Makassar, 2026-10-31 16:00:00", "Asia/Jayapura, 2026-10-31 15:00:00"})
  void beginOfWhenInAZoneThenMidnightThereInUtc(String zone, String utc) {
    assertThat(new SearchRows(ZoneId.of(zone)).beginOf(DAY)).isEqualTo("timestamp '" + utc + "'");
    assertThat(new SearchRows(ZoneId.of(zone)).dayOf("x")).contains("'" + zone + "'");
  }
}
