package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
  private static final LocalDate UNTIL = FROM.plusDays(6);
  private static final Kader KADER = Sample.kader("a", "posyandu-0");
  private static final int LOAD = 2;

  private static List<PlannedVisit> plan(List<PlannedVisit> visits) {
    return new Planning(Sample.rules(), LOAD).plan(visits, FROM, UNTIL);
  }

  private static PlannedVisit visit(String id, LocalDate last, String... codes) {
    return Sample.visit(Sample.family(id, "posyandu-0"), KADER, last, codes);
  }

  private static List<PlannedVisit> random(Random random) {
    List<String> codes = ReasonRules.REASONS;
    return IntStream.range(0, random.nextInt(40)).mapToObj(number -> visit("f" + number,
        random.nextBoolean() ? null : FROM.minusDays(random.nextInt(500)),
        IntStream.range(0, random.nextInt(4)).mapToObj(any -> codes.get(random.nextInt(codes.size())))
            .toArray(String[]::new))).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void planWhenInAnyOrderThenEachFamilyOnceAndTheSame(int seed) {
    Random random = new Random(seed);
    List<PlannedVisit> visits = new ArrayList<>(random(random));
    List<PlannedVisit> before = plan(visits);
    Collections.shuffle(visits, random);

    assertThat(plan(visits)).isEqualTo(before);
    assertThat(before.stream().map(visit -> visit.family().id()))
        .containsExactlyInAnyOrderElementsOf(visits.stream().map(visit -> visit.family().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void planWhenNothingIsAtOnceThenNoDayHasMoreThanAKaderCanDo(int seed) {
    List<PlannedVisit> visits = random(new Random(seed)).stream()
        .filter(visit -> visit.reasons().stream().noneMatch(reason -> reason.code().equals("danger-sign"))).toList();

    Map<LocalDate, Long> load = plan(visits).stream().filter(visit -> visit.date() != null)
        .collect(Collectors.groupingBy(PlannedVisit::date, Collectors.counting()));

    assertThat(load.values()).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(LOAD));
    assertThat(load.keySet()).allSatisfy(day -> assertThat(day).isBetween(FROM, UNTIL));
  }

  @Test
  void planWhenDangerSignsThenAllOnTheFirstDay() {
    List<PlannedVisit> visits = IntStream.range(0, 5)
        .mapToObj(number -> visit("f" + number, FROM.minusDays(1), "danger-sign", "overdue-service")).toList();

    assertThat(plan(visits)).extracting(PlannedVisit::date).containsOnly(FROM);
    assertThat(plan(visits)).extracting(PlannedVisit::kind).containsOnly("with-health-worker");
  }

  @Test
  void planWhenUrgentThenBeforeTheRest() {
    List<PlannedVisit> plan = plan(List.of(
        visit("a", FROM.minusDays(400), "yearly"), visit("b", null, "never-visited"),
        visit("c", FROM.minusDays(60), "overdue-service"), visit("d", FROM.minusDays(60), "missed-control"),
        visit("e", FROM.minusDays(60), "drop-out"), visit("f", FROM.minusDays(60), "follow-up"),
        visit("g", FROM.minusDays(60)), visit("h", FROM.minusDays(60), "danger-sign")));

    assertThat(plan).extracting(visit -> visit.family().id())
        .containsExactly("h", "d", "f", "e", "c", "b", "a", "g");
    assertThat(plan.get(7).date()).isNull();
    assertThat(plan.get(7).kind()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"overdue-service,28,2026-11-25", "overdue-service,40,2026-11-23", "missed-control,2,2026-11-28",
      "yearly,366,2026-11-23", "drop-out,1,"})
  void planWhenVisitedNotLongAgoThenNotAgainSoSoon(String reason, int daysAgo, LocalDate expected) {
    assertThat(plan(List.of(visit("a", FROM.minusDays(daysAgo), reason))).get(0).date()).isEqualTo(expected);
  }

  @Test
  void planWhenNobodyIsThereToGoThenNoDay() {
    PlannedVisit alone = Sample.visit(Sample.family("a", "pustu"), null, null, "danger-sign");

    assertThat(plan(List.of(alone)).get(0).date()).isNull();
  }

  @Test
  void planWhenBookedThenItsDayCounts() {
    PlannedVisit booked = visit("a", null, "never-visited");
    PlannedVisit first = new PlannedVisit(booked.family(), KADER, booked.kind(), FROM, null, true,
        booked.reasons(), "Appointment/1");

    assertThat(plan(List.of(first, visit("b", null, "yearly"), visit("c", null, "yearly"))))
        .extracting(PlannedVisit::date).containsExactly(FROM, FROM, FROM.plusDays(1));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01,false", "2025-12-31,true", "2025-11-24,true", "2026-11-22,false"})
  void isYearlyDueWhenNotVisitedThisYearThenDue(LocalDate last, boolean due) {
    assertThat(Plans.isYearlyDue(last, new Period(FROM, UNTIL))).isEqualTo(due);
    assertThat(Plans.isYearlyDue(null, new Period(FROM, UNTIL))).isTrue();
  }
}
