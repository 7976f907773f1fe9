package id.ilp.staff;

import static id.ilp.staff.Roles.during;
import static id.ilp.staff.Roles.period;
import static id.ilp.staff.Roles.role;
import static id.ilp.staff.Roles.service;
import static id.ilp.staff.Roles.serving;
import static id.ilp.staff.Roles.team;
import static id.ilp.staff.Roles.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.facility.ClusterUnit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

class PostsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final String CHILDREN = "maternal-child";
  private static final List<HealthcareService> SERVICES = List.of(
      service("c2", ClusterUnit.MATERNAL_CHILD), service("c3", ClusterUnit.ADULT_ELDERLY));

  private static Posts posts(List<PractitionerRole> roles, CareTeam... teams) {
    return new Posts(roles, List.of(teams), ZoneId.of("Asia/Makassar"));
  }

  /** {@code person:role}, of those who are there today. */
  private static List<String> today(List<Post> posts) {
    return posts.stream().filter(post -> post.days().covers(TODAY))
        .map(post -> post.person() + ":" + post.role()).distinct().sorted().toList();
  }

  @Test
  void atWhenARoleIsElsewhereOrOfNoKnownKindThenNotThere() {
    PractitionerRole snomedOnly = role("3", "c", "pustu");
    snomedOnly.addCode().addCoding().setSystem("http://snomed.info/sct").setCode("309453006");

    assertThat(today(posts(List.of(
        role("1", "a", "pustu", "nurse"), role("2", "b", "puskesmas", "midwife"), snomedOnly)).at("pustu")))
        .containsExactly("a:nurse");
  }

  @Test
  void atWhenARoleHasSeveralCodesThenEachCounts() {
    assertThat(today(posts(List.of(role("1", "a", "pustu", "nurse", "pustu-coordinator"))).at("pustu")))
        .containsExactly("a:nurse", "a:pustu-coordinator");
  }

  @Test
  void atWhenSwitchedOffThenOnlyTheDaysBeforeItsEnd() {
    PractitionerRole over = during(role("1", "a", "pustu", "nurse"), "2020-01-01", "2026-11-22").setActive(false);
    PractitionerRole ended = during(role("2", "b", "pustu", "nurse"), "2020-01-01", "2026-11-21").setActive(false);
    PractitionerRole nobodyKnows = during(role("3", "c", "pustu", "nurse"), "2020-01-01", null).setActive(false);

    assertThat(today(posts(List.of(over, ended, nobodyKnows)).at("pustu"))).containsExactly("a:nurse");
  }

  @Test
  void atWhenTheTeamTakesInAKaderOfAPosyanduThenSheCountsAtThePustuToo() {
    Posts posts = posts(
        List.of(role("1", "k", "posyandu", "kader"), role("2", "n", "pustu", "nurse")),
        with(with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader"), "PractitionerRole/2", "nurse"));

    assertThat(today(posts.at("pustu"))).containsExactly("k:kader", "n:nurse");
    assertThat(today(posts.at("posyandu"))).containsExactly("k:kader");
  }

  @Test
  void atWhenATeamMemberHasLeftThenTheTeamDoesNotBringHerBack() {
    Posts posts = posts(
        List.of(during(role("1", "k", "posyandu", "kader"), "2020-01-01", "2026-11-21")),
        with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader"));

    assertThat(today(posts.at("pustu"))).isEmpty();
  }

  @Test
  void atWhenTheTeamSaysAnotherRoleThanHerRecordThenSheFillsNone() {
    Posts posts = posts(
        List.of(role("1", "k", "posyandu", "kader")),
        with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "nurse"));

    assertThat(today(posts.at("pustu"))).isEmpty();
  }

  @Test
  void atWhenTheTeamIsNotInForceThenNobodyComesByIt() {
    List<PractitionerRole> kader = List.of(role("1", "k", "posyandu", "kader"));
    for (CareTeamStatus status : List.of(CareTeamStatus.PROPOSED, CareTeamStatus.SUSPENDED, CareTeamStatus.INACTIVE,
        CareTeamStatus.ENTEREDINERROR)) {
      CareTeam team = with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader").setStatus(status);

      assertThat(today(posts(kader, team).at("pustu"))).as(status.toCode()).isEmpty();
    }
    CareTeam ofAPatient = with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader")
        .setSubject(new Reference("Patient/p"));
    assertThat(today(posts(kader, ofAPatient).at("pustu"))).isEmpty();
    CareTeam over = with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader")
        .setStatus(CareTeamStatus.INACTIVE).setPeriod(period("2025-01-01", "2026-11-22"));
    assertThat(today(posts(kader, over).at("pustu"))).containsExactly("k:kader");
  }

  @Test
  void atWhenSheJoinsTheTeamTomorrowThenNotToday() {
    CareTeam team = with(team(Posts.PUSTU_TEAM, "pustu"), "Practitioner/k", "kader");
    team.getParticipantFirstRep().setPeriod(period("2026-11-23", null));

    assertThat(today(posts(List.of(role("1", "k", "posyandu", "kader")), team).at("pustu"))).isEmpty();
  }

  @Test
  void inClusterWhenARoleNamesItsServiceThenMemberOrLead() {
    Posts posts = posts(List.of(
        serving(role("1", "d", "puskesmas", "doctor", "cluster-lead"), "c2"),
        serving(role("2", "m", "puskesmas", "midwife"), "c2"),
        serving(role("3", "n", "pustu", "nurse"), "c3")));

    assertThat(today(posts.inCluster("puskesmas", CHILDREN, SERVICES)))
        .containsExactly("d:cluster-lead", "m:cluster-member");
  }

  @Test
  void inClusterWhenTheLeadHasAProfessionalRecordTooThenSheIsNoMemberWhileSheLeads() {
    Posts posts = posts(List.of(
        serving(role("1", "d", "puskesmas", "doctor"), "c2"),
        during(serving(role("2", "d", "puskesmas", "cluster-lead"), "c2"), "2026-01-01", "2026-12-31")));

    List<Post> children = posts.inCluster("puskesmas", CHILDREN, SERVICES);

    assertThat(today(children)).containsExactly("d:cluster-lead");
    assertThat(children.stream().filter(post -> post.days().covers(LocalDate.parse("2027-01-01"))))
        .extracting(Post::role).containsExactly("cluster-member");
  }

  @Test
  void inClusterWhenATeamOfTheClusterNamesThemThenAsItSays() {
    CareTeam team = team(Posts.CLUSTER_TEAM, "puskesmas");
    team.addCategory().addCoding().setSystem(ClusterUnit.SYSTEM).setCode(CHILDREN);
    with(with(team, "Practitioner/d", "cluster-lead"), "Practitioner/m", "midwife");
    Posts posts = posts(
        List.of(role("1", "d", "puskesmas", "doctor"), role("2", "m", "puskesmas", "midwife")), team);

    assertThat(today(posts.inCluster("puskesmas", CHILDREN, SERVICES)))
        .containsExactly("d:cluster-lead", "m:cluster-member");
    assertThat(posts.inCluster("puskesmas", "adult-elderly", SERVICES)).isEmpty();
  }

  @Test
  void inClusterWhenTheServiceIsSwitchedOffThenNobodyWorksInIt() {
    HealthcareService off = service("c2", ClusterUnit.MATERNAL_CHILD).setActive(false);

    assertThat(posts(List.of(serving(role("1", "d", "puskesmas", "doctor"), "c2")))
        .inCluster("puskesmas", CHILDREN, List.of(off))).isEmpty();
  }
}
