package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.service.DueService.Status;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The written cases, each traced to a line of the sources, and that the order of what is recorded changes nothing. */
class DueCasesTest {

  private static final int LEAST_CASES = 300;
  private static final int SHUFFLES = 10;

  static Stream<DueCase> cases() {
    return DueCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judgeWhenCaseIsWrittenThenAnswersWhatIsExpected(DueCase each) {
    List<DueService> services = judge(each, WrittenHistory.read(each.history()));

    List<String> found = new ArrayList<>();
    Set<String> named = new HashSet<>();
    each.expected().forEach(expected -> named.add(expected.split("=")[0]));
    for (DueService service : services) {
      String name = service.within() == null
          ? service.service()
          : service.within().substring(service.within().lastIndexOf('/') + 1) + ">" + service.service();
      boolean silent = service.status() == Status.NOT_YET || service.status() == Status.CLOSED;
      boolean inScope = service.within() == null && each.scope().stream().anyMatch(service.service()::startsWith);
      String plain = name + "=" + service.status().code();
      boolean counts = silent
          ? each.expected().stream().anyMatch(expected -> expected.equals(plain) || expected.startsWith(plain + ":"))
          : inScope || named.contains(name);
      if (counts) {
        found.add(written(plain, service, each.expected()));
      }
    }
    List<String> wanted = each.expected().stream().filter(expected -> !expected.endsWith("=absent")).toList();

    assertThat(found).as(each.toString()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  /** With the reason where the case names one. */
  private static String written(String plain, DueService service, List<String> expected) {
    String full = plain + ":" + service.reason().code()
        + (service.contact() == null ? "" : ":" + service.contact());
    return expected.stream().filter(each -> full.startsWith(each) && each.startsWith(plain + ":"))
        .findFirst().orElse(plain);
  }

  @Test
  void casesAreManyAndTraced() {
    List<DueCase> all = DueCase.all().toList();

    assertThat(all.size()).isGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(all).extracting(DueCase::id).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(each -> {
      assertThat(each.expected()).as(each.id()).isNotEmpty();
      assertThat(each.source()).as(each.id()).matches(".*(§\\d|KMK|service\\.md).*");
    });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judgeWhenRecordsComeInAnotherOrderThenAnswersTheSame(DueCase each) {
    List<Fact> facts = WrittenHistory.read(each.history());
    List<DueService> expected = judge(each, facts);
    Random random = new Random(each.id().hashCode());

    for (int shuffle = 0; shuffle < SHUFFLES && facts.size() > 1; shuffle++) {
      List<Fact> shuffled = new ArrayList<>(facts);
      Collections.shuffle(shuffled, random);
      assertThat(judge(each, shuffled)).usingElementComparator(DueCasesTest::compare).isEqualTo(expected);
    }
  }

  /** At the day of each record of a case: what was recorded later may not have been there. What is booked is ahead. */
  @ParameterizedTest
  @MethodSource("cases")
  void judgeWhenRecordsAreLaterThenTheAnswerIsAsWithoutThem(DueCase each) {
    List<Fact> facts = WrittenHistory.read(each.history());
    for (Fact last : facts) {
      LocalDateTime then = last.when().day().atTime(LocalTime.MAX);
      List<Fact> known = facts.stream()
          .filter(fact -> !fact.when().earliest().isAfter(then) || fact.type().equals("Appointment")).toList();

      assertThat(Guide.engine().judge(each.who(), facts, then, true)).as(each.id() + " at " + then)
          .usingElementComparator(DueCasesTest::compare)
          .isEqualTo(Guide.engine().judge(each.who(), known, then, true));
    }
  }

  private static int compare(DueService one, DueService other) {
    return one.toString().compareTo(other.toString());
  }

  private static List<DueService> judge(DueCase each, List<Fact> facts) {
    return Guide.engine().judge(each.who(), facts, each.now(), true);
  }
}
