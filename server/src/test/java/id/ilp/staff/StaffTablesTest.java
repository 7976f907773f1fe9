package id.ilp.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import id.ilp.platform.RuleTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Practitioner;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The lists that come with the server, and what an operator may get wrong in one of his own. */
class StaffTablesTest {

  private static final String HEADINGS = "standard,types,cluster,roles,open,nama,name,source\n";

  private static StaffCodes codes() throws IOException {
    return StaffCodes.of(IlpPackage.load(FhirContext.forR4Cached()));
  }

  private static Resource list(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "test list");
  }

  @Test
  void readWhenTheListOfTheServerThenWhatTheSourcesSay() throws IOException {
    Standards standards = Standards.read(new ClassPathResource("staff/standards.csv"), codes());

    assertThat(standards.of(Set.of("OT000002"))).singleElement().satisfies(pustu -> {
      assertThat(pustu.roles()).containsEntry("nurse", 1).containsEntry("midwife", 1).containsEntry("kader", 2)
          .hasSize(3);
      assertThat(pustu.open()).containsExactlyInAnyOrder(DayOfWeek.values());
    });
    assertThat(standards.of(Set.of("131"))).singleElement()
        .satisfies(posyandu -> assertThat(posyandu.roles()).containsOnlyKeys("kader").containsValue(5));
    List<Standard> puskesmas = standards.of(Set.of("102"));
    assertThat(puskesmas.stream().filter(standard -> standard.cluster() == null))
        .extracting(standard -> standard.roles().size()).containsExactly(9, 11, 11);
    assertThat(puskesmas.stream().filter(standard -> standard.cluster() != null)).hasSize(5)
        .allSatisfy(standard -> assertThat(standard.roles()).containsOnlyKeys("cluster-lead", "cluster-member"));
    assertThat(puskesmas).allSatisfy(standard -> assertThat(standard.source()).isNotBlank());
    assertThat(standards.of(Set.of("129", "107"))).isEmpty();
  }

  @Test
  void readWhenARoleIsUnknownThenTheLineIsTold() throws IOException {
    StaffCodes codes = codes();

    assertThatThrownBy(() -> Standards.read(list(HEADINGS + "x,131,,kadr=5,,a,b,c\n"), codes))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("line 2").hasMessageContaining("kadr");
    assertThatThrownBy(() -> Standards.read(list(HEADINGS + "x,131,,kader=5,someday,a,b,c\n"), codes))
        .hasMessageContaining("someday");
    assertThatThrownBy(() -> Standards.read(list(HEADINGS + "x,102,klaster-9,kader=5,,a,b,c\n"), codes))
        .hasMessageContaining("klaster-9");
    assertThatThrownBy(() -> Standards.read(list(HEADINGS + "x,131,,kader,,a,b,c\n"), codes))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Standards.read(new ClassPathResource("staff/none.csv"), codes))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("none.csv");
  }

  @Test
  void readWhenTheIncentivesOfTheSandboxThenTheNamedSource() {
    List<IncentiveRate> rates = RuleTable.read(new ClassPathResource("staff/incentives.csv"), IncentiveRate::of);

    assertThat(rates).extracting(IncentiveRate::setting).containsExactly("home", "posyandu", "community");
    assertThat(rates).allSatisfy(rate -> {
      assertThat(rate.rupiah()).isEqualByComparingTo("25000");
      assertThat(rate.source()).contains("Barabai");
      assertThat(rate.fund()).isEqualTo("BOK");
    });
  }

  @Test
  void readWhenARateMakesNoSenseThenTheLineIsTold() {
    String headings = "activity,setting,per,rupiah,from,until,nama,name,fund,source\n";
    for (String line : List.of("a,home,family,25000,,,a,b,c,d", "a,home,day,-1,,,a,b,c,d", "a,home,day,x,,,a,b,c,d",
        "a,home,day,1,2026-13-01,,a,b,c,d")) {
      assertThatThrownBy(() -> RuleTable.read(list(headings + line + "\n"), IncentiveRate::of))
          .as(line).isInstanceOf(IllegalStateException.class).hasMessageContaining("line 2");
    }
  }

  @Test
  void ofWhenBadgesHaveRunOutThenTheHighestThatHolds() {
    Practitioner kader = new Practitioner();
    qualify(kader, StaffCodes.LEVEL, "utama", "2024-01-01", "2026-11-21");
    qualify(kader, StaffCodes.LEVEL, "purwa", "2020-01-01", null);
    qualify(kader, StaffCodes.LEVEL, "madya", "2022-01-01", null);
    qualify(kader, StaffCodes.SKILL, "home-visit", null, null);
    qualify(kader, StaffCodes.SKILL, "infant-feeding", "2026-11-23", null);
    ZoneId zone = ZoneId.of("Asia/Makassar");

    KaderSkills before = KaderSkills.of(kader, LocalDate.parse("2026-11-21"), zone);
    KaderSkills after = KaderSkills.of(kader, LocalDate.parse("2026-11-22"), zone);

    assertThat(before.level()).contains("utama");
    assertThat(after.level()).contains("madya");
    assertThat(after.skills()).containsExactly("home-visit");
    assertThat(KaderSkills.of(new Practitioner(), LocalDate.now(), zone).level()).isEmpty();
  }

  private static void qualify(Practitioner kader, String system, String code, String start, String end) {
    var qualification = kader.addQualification();
    qualification.getCode().addCoding().setSystem(system).setCode(code);
    qualification.setPeriod(Roles.period(start, end));
  }
}
