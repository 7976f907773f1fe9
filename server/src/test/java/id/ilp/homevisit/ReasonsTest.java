package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Text;
import id.ilp.service.DuePerson;
import id.ilp.service.DueService;
import id.ilp.service.DueService.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate LATELY = TODAY.minusDays(40);

  private static List<Reason> reasons(Records records, DueService... services) {
    Map<String, DuePerson> due = services.length == 0 ? Map.of()
        : Map.of(Records.MEMBER, new DuePerson(Records.MEMBER, "Fransiska", List.of(services)));
    return new Reasons(Sample.rules(), records.care(), due, TODAY).of(Records.FAMILY, LATELY, false);
  }

  private static DueService service(String id, Status status, String... evidence) {
    return new DueService(id, "definition/" + id, List.of(), null, null, new Text(id, id), "birth", status,
        DueService.Reason.WINDOW_PASSED, null, null, null, null, null, false, 1, status == Status.DONE ? 1 : 0, 0, null,
        List.of(), List.of(), List.of(evidence), null);
  }

  @Test
  void ofWhenNothingIsKnownThenNone() {
    assertThat(reasons(new Records().flag("over", "inactive").task("t", "danger-sign", "completed", ""))).isEmpty();
  }

  @Test
  void ofWhenADangerSignIsActiveThenItProvesItAndComesFirst() {
    List<Reason> reasons = reasons(new Records().task("t", "non-adherent", "accepted", "").flag("f", "active"));

    assertThat(reasons).extracting(Reason::code).containsExactly("danger-sign", "follow-up");
    assertThat(reasons).extracting(Reason::evidence).containsExactly("Flag/f", "Task/t");
    assertThat(reasons.get(0).text().indonesian()).isEqualTo("Kejang");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22,,true", "2026-11-23,,false", "2026-11-20,2026-11-21T01:00:00Z,false",
      "2026-11-20,2026-11-10T01:00:00Z,true"})
  void ofWhenAControlWentByWithoutAVisitThenMissed(String planned, String visited, boolean missed) {
    Records records = new Records().with("ServiceRequest", "k", Records.MEMBER, "'status': 'active', 'code':"
        + " {'coding': [{'system': 'http://snomed.info/sct', 'code': '185389009'}]}, 'occurrenceDateTime': '"
        + planned + "'");
    if (visited != null) {
      records.visit("v", visited, "");
    }

    assertThat(reasons(records).stream().anyMatch(reason -> reason.code().equals("missed-control")
        && reason.evidence().equals("ServiceRequest/k"))).isEqualTo(missed);
  }

  @Test
  void ofWhenNobodyLivesThereAnyMoreThenNone() {
    Records records = new Records().died().flag("f", "active").task("t", "non-adherent", "accepted", "");

    assertThat(reasons(records, service("tb-default-visit", Status.DUE))).isEmpty();
    assertThat(new Reasons(Sample.rules(), records.care(), Map.of(), TODAY).of(Records.FAMILY, null, true)).isEmpty();
  }

  @Test
  void ofWhenASeriesWasBegunThenDropOutProvenByWhatWasGiven() {
    List<Reason> reasons = reasons(new Records(), service("imm-dpt-hb-hib1", Status.DONE, "Immunization/1"),
        service("imm-dpt-hb-hib2", Status.OVERDUE), service("imm-mr1", Status.OVERDUE));

    assertThat(reasons).extracting(Reason::code).containsExactly("drop-out", "overdue-service");
    assertThat(reasons).extracting(Reason::evidence).containsExactly("Immunization/1", Records.MEMBER);
  }

  @Test
  void ofWhenThePustuMustVisitThenMissedControlAsSoonAsItIsDue() {
    assertThat(reasons(new Records(), service("tb-default-visit", Status.DUE)))
        .extracting(Reason::code).containsExactly("missed-control");
    assertThat(reasons(new Records(), service("blood-pressure-screening", Status.DUE))).isEmpty();
  }
}
