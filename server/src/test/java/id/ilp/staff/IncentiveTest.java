package id.ilp.staff;

import static id.ilp.staff.Roles.during;
import static id.ilp.staff.Roles.role;
import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class IncentiveTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final IncentiveRate HOME = rate("home", true, 25_000, null, null);
  private static final IncentiveRate POSYANDU = rate("posyandu", false, 25_000, null, null);

  private static IncentiveRate rate(String setting, boolean perHousehold, int rupiah, String from, String until) {
    return new IncentiveRate(setting + rupiah, setting, perHousehold, BigDecimal.valueOf(rupiah),
        new Days(from == null ? LocalDate.MIN : LocalDate.parse(from),
            until == null ? LocalDate.MAX : LocalDate.parse(until)),
        new Text("Uji", "Test"), "BOK", "test");
  }

  private static KaderVisit visit(String setting, String day, String household, String facility) {
    return new KaderVisit(setting, LocalDate.parse(day), household, facility);
  }

  private static int rupiah(List<IncentiveRate> rates, KaderVisit... visits) {
    return Incentive.of(rates, List.of(visits)).rupiah().intValueExact();
  }

  @Test
  void ofWhenSeveralOfAFamilyAreVisitedOnADayThenOneActivity() {
    assertThat(rupiah(List.of(HOME),
        visit("home", "2026-11-10", "Group/a", "pustu"), visit("home", "2026-11-10", "Group/a", "posyandu")))
        .isEqualTo(25_000);
    assertThat(rupiah(List.of(HOME),
        visit("home", "2026-11-10", "Group/a", "pustu"), visit("home", "2026-11-10", "Group/b", "pustu"),
        visit("home", "2026-11-11", "Group/a", "pustu"))).isEqualTo(75_000);
  }

  @Test
  void ofWhenManyChildrenComeToAPosyanduDayThenOneActivity() {
    assertThat(rupiah(List.of(HOME, POSYANDU),
        visit("posyandu", "2026-11-06", "Group/a", "melati"), visit("posyandu", "2026-11-06", "Group/b", "melati"),
        visit("posyandu", "2026-11-06", "Group/c", "mawar"))).isEqualTo(50_000);
  }

  @Test
  void ofWhenNoRateIsForTheSettingThenNothing() {
    assertThat(Incentive.of(List.of(HOME), List.of(visit("puskesmas", "2026-11-06", "Group/a", "p"))).lines())
        .isEmpty();
    assertThat(rupiah(List.of(HOME))).isZero();
  }

  @Test
  void ofWhenTheRateChangesThenEachDayAtItsOwn() {
    List<IncentiveRate> rates = List.of(
        rate("home", true, 25_000, null, "2026-12-31"), rate("home", true, 30_000, "2027-01-01", null));

    Incentive incentive = Incentive.of(rates, List.of(
        visit("home", "2026-12-31", "Group/a", "p"), visit("home", "2027-01-01", "Group/a", "p"),
        visit("home", "2027-01-02", "Group/a", "p")));

    assertThat(incentive.lines()).extracting(Incentive.Line::number).containsExactly(1, 2);
    assertThat(incentive.rupiah()).isEqualByComparingTo("85000");
  }

  private static Encounter encounter(String provider, String... participants) {
    Encounter visit = new Encounter().setServiceProvider(new Reference("Organization/" + provider));
    for (String participant : participants) {
      visit.addParticipant().setIndividual(new Reference(participant));
    }
    return visit;
  }

  @Test
  void isHersWhenSheIsKaderOfTwoPosyanduThenTheVisitBelongsToOne() {
    PractitionerRole melati = during(role("melati", "k", "posyandu-melati", "kader"), "2024-01-01", null);
    PractitionerRole mawar = during(role("mawar", "k", "posyandu-mawar", "kader"), "2025-01-01", null);
    PractitionerRole nurse = role("nurse", "k", "pustu", "nurse");
    List<PractitionerRole> all = List.of(mawar, nurse, melati);
    LocalDate day = LocalDate.parse("2026-11-10");

    for (Encounter visit : List.of(encounter("posyandu-mawar", "Practitioner/k"),
        encounter("pustu", "Practitioner/k", "PractitionerRole/mawar"),
        encounter("posyandu-melati", "PractitionerRole/mawar"))) {
      assertThat(Attribution.of(mawar, all, WITA).isHers(visit, day)).isTrue();
      assertThat(Attribution.of(melati, all, WITA).isHers(visit, day)).isFalse();
    }
    assertThat(Attribution.of(melati, all, WITA).isHers(encounter("pustu", "Practitioner/k"), day)).isTrue();
    assertThat(Attribution.of(mawar, all, WITA).isHers(encounter("pustu", "Practitioner/k"), day)).isFalse();
  }

  @Test
  void isHersWhenSheHasLeftAPosyanduThenItsVisitsOfThatTimeStayItsOwn() {
    PractitionerRole old = during(role("melati", "k", "posyandu-melati", "kader"), "2024-01-01", "2026-06-30")
        .setActive(false);
    PractitionerRole now = during(role("mawar", "k", "posyandu-mawar", "kader"), "2025-01-01", null);
    PractitionerRole undated = role("undated", "k", "posyandu-melati", "kader").setActive(false);
    List<PractitionerRole> all = List.of(now, undated, old);
    Encounter atMelati = encounter("posyandu-melati", "Practitioner/k");
    LocalDate then = LocalDate.parse("2026-06-30");

    assertThat(Attribution.of(old, all, WITA).isHers(atMelati, then)).isTrue();
    assertThat(Attribution.of(now, all, WITA).isHers(atMelati, then)).isFalse();
    assertThat(Attribution.of(undated, all, WITA).isHers(atMelati, then)).isFalse();
    assertThat(Attribution.of(old, all, WITA).isHers(atMelati, then.plusDays(1))).isFalse();
    assertThat(Attribution.of(now, all, WITA).isHers(atMelati, then.plusDays(1))).isTrue();
  }

  @Test
  void isHersWhenHerRoleDidNotHoldOnTheDayThenNot() {
    PractitionerRole kader = during(role("a", "k", "posyandu", "kader"), "2026-11-10", "2026-11-20");
    Attribution attribution = Attribution.of(kader, List.of(kader), WITA);
    Encounter visit = encounter("posyandu", "Practitioner/k");

    assertThat(attribution.isHers(visit, LocalDate.parse("2026-11-09"))).isFalse();
    assertThat(attribution.isHers(visit, LocalDate.parse("2026-11-10"))).isTrue();
    assertThat(attribution.isHers(visit, LocalDate.parse("2026-11-20"))).isTrue();
    assertThat(attribution.isHers(visit, LocalDate.parse("2026-11-21"))).isFalse();
  }
}
