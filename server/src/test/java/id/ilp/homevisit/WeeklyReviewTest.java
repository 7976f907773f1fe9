package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.homevisit.Territory.Land;
import id.ilp.homevisit.WorkList.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mid of a week from Monday 23 to Sunday 29 November. */
class WeeklyReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Kader KADER = Sample.kader("a", "posyandu-0");

  private static WeeklyReview review(Records records) {
    Care care = records.care();
    List<Family> families = List.of(Records.FAMILY);
    Known known = new Known(new Land(families, Map.of("f", KADER), List.of(KADER), true), families, care,
        Map.of(KADER.reference(), KADER));
    List<FollowUp> followUps = new FollowUps(care, Duration.ofHours(1),
        Instant.parse("2026-11-25T00:00:00Z")).of(families);
    return WeeklyReview.of(known, followUps, TODAY, TODAY);
  }

  private static String why(String code) {
    return ", 'cancelationReason': {'coding': [{'system': '" + Codes.NOT_DONE + "', 'code': '" + code + "'}]}";
  }

  @ParameterizedTest
  @CsvSource({"booked,2026-11-26T01:00:00Z,,booked", "booked,2026-11-24T01:00:00Z,,missed",
      "noshow,2026-11-24T01:00:00Z,,missed", "cancelled,2026-11-24T01:00:00Z,refused,refused",
      "cancelled,2026-11-24T01:00:00Z,nobody-home,missed", "fulfilled,2026-11-24T01:00:00Z,,fulfilled"})
  void ofWhenAVisitWasScheduledThenItsState(String status, String start, String reason, String state) {
    WeeklyReview review = review(new Records().schedule("s", status, start, reason == null ? "" : why(reason)));

    assertThat(review.visits()).extracting(BookedVisit::status).containsExactly(state);
    assertThat(review.count(state, null)).isEqualTo(1);
    assertThat(review.count(state, KADER)).isEqualTo(1);
    assertThat(review.monday()).isEqualTo("2026-11-23");
  }

  @ParameterizedTest
  @CsvSource({"cancelled,2026-11-24T01:00:00Z", "entered-in-error,2026-11-24T01:00:00Z",
      "booked,2026-11-30T01:00:00Z", "booked,2026-11-21T01:00:00Z"})
  void ofWhenWithdrawnOrOfAnotherWeekThenNotCounted(String status, String start) {
    assertThat(review(new Records().schedule("s", status, start, "")).visits()).isEmpty();
  }

  @Test
  void ofWhenTheFamilyWasVisitedSinceThenDone() {
    Records records = new Records().schedule("s", "booked", "2026-11-23T01:00:00Z", "")
        .visit("v", "2026-11-24T03:00:00Z", "");

    assertThat(review(records).count(BookedVisit.FULFILLED, null)).isEqualTo(1);
    assertThat(review(records).unvisited()).isEmpty();
    assertThat(review(records).unplanned()).isEmpty();
  }

  @Test
  void ofWhenVisitedWithoutScheduleThenUnplannedWithItsFindings() {
    WeeklyReview review = review(new Records().visit("v", "2026-11-24T03:00:00Z", ", 'extension': [{'url':"
        + " 'https://w3id.org/ilp-fhir/StructureDefinition/home-visit-finding', 'valueCodeableConcept': {'coding':"
        + " [{'system': '" + Codes.FINDING + "', 'code': 'no-access'}]}}]")
        .task("t", "danger-sign", "requested", "").task("u", "danger-sign", "requested", ""));

    assertThat(review.unplanned()).containsExactly(Records.FAMILY);
    assertThat(review.findings().get("no-access")).extracting(WeeklyReview.Finding::evidence)
        .containsExactly("Encounter/v");
    assertThat(review.findings().get("danger-sign")).hasSize(1);
    assertThat(review.findings().get("tb-symptom")).isEmpty();
    assertThat(review.followUps()).hasSize(2);
  }

  @Test
  void ofWhenVisitedLastYearOnlyThenUnvisited() {
    assertThat(review(new Records().visit("v", "2025-12-30T03:00:00Z", "")).unvisited())
        .containsExactly(Records.FAMILY);
  }
}
