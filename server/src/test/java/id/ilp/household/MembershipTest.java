package id.ilp.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ilp.platform.ProblemException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class MembershipTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final String PERSON = "Patient/a";

  private static Group family(String start, String end) {
    Group family = new Group();
    Period period = new Period();
    if (start != null) {
      period.setStartElement(new DateTimeType(start));
    }
    if (end != null) {
      period.setEndElement(new DateTimeType(end));
    }
    family.addMember().setEntity(new Reference(PERSON)).setPeriod(period);
    return family;
  }

  @Test
  void atWhenItIsTheFirstOrTheLastDayThenTheMemberIsThere() {
    assertThat(Membership.at(family("2026-11-10", "2026-11-10"), DAY)).hasSize(1);
    assertThat(Membership.at(family("2026-11-11", null), DAY)).isEmpty();
    assertThat(Membership.at(family(null, "2026-11-09"), DAY)).isEmpty();
    assertThat(Membership.at(family("2026-11", "2026-11"), DAY)).hasSize(1);
    assertThat(Membership.at(family("2026", "2026"), LocalDate.of(2026, 12, 31))).hasSize(1);
  }

  @Test
  void leaveAndJoinWhenSomebodyMovesThenNoDayIsInBothOrNeither() {
    Group old = family("2020-01-01", null);
    Group other = new Group();

    Membership.leave(old, PERSON, DAY);
    Membership.join(other, PERSON, "spouse", DAY);

    assertThat(Membership.of(old, PERSON, DAY.minusDays(1))).isPresent();
    assertThat(Membership.of(old, PERSON, DAY)).isEmpty();
    assertThat(Membership.of(other, PERSON, DAY.minusDays(1))).isEmpty();
    assertThat(Membership.of(other, PERSON, DAY).flatMap(Membership::relationOf)).contains("spouse");
  }

  @Test
  void leaveWhenTwoRecordsOfThePersonWereMergedThenBothEnd() {
    Group family = family("2020-01-01", null);
    family.addMember(family.getMemberFirstRep().copy());
    family.setQuantity(3);

    Membership.leave(family, PERSON, DAY);

    assertThat(Membership.of(family, PERSON, DAY)).isEmpty();
    assertThat(family.getQuantity()).isEqualTo(1);
  }

  @Test
  void joinWhenSomebodyComesBackThenBothTimesAreKept() {
    Group family = family("2020-01-01", "2024-06-30");

    Membership.join(family, PERSON, "child", DAY);

    assertThat(family.getMember()).hasSize(2);
    assertThat(Membership.at(family, LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(Membership.at(family, DAY)).hasSize(1);
  }

  @Test
  void joinWhenTheMemberIsThereThenItIsRefused() {
    assertThatThrownBy(() -> Membership.join(family("2020-01-01", null), PERSON, "child", DAY))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> Membership.join(family("2027-01-01", null), PERSON, "child", DAY))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void leaveWhenNotAMemberOrOnTheFirstDayThenItIsRefused() {
    assertThatThrownBy(() -> Membership.leave(new Group(), PERSON, DAY)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> Membership.leave(family("2026-11-10", null), PERSON, DAY))
        .isInstanceOf(ProblemException.class);
    Group former = family("2020-01-01", null);
    former.getMemberFirstRep().setInactive(true);
    assertThatThrownBy(() -> Membership.leave(former, PERSON, DAY)).isInstanceOf(ProblemException.class);
  }
}
