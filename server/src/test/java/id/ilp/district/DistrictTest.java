package id.ilp.district;

import static id.ilp.district.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every invented district must be, whoever stores it. */
class DistrictTest {

  private static final Written SMALL = Written.of(150, 7);
  private static final Written LARGE = Written.of(4000, 3);

  private static String identifier(JsonNode resource, String system) {
    for (JsonNode identifier : resource.path("identifier")) {
      if (identifier.get("system").textValue().equals(system)) {
        return identifier.get("value").textValue();
      }
    }
    return null;
  }

  private static int years(JsonNode patient) {
    return (int) ChronoUnit.YEARS.between(LocalDate.parse(patient.get("birthDate").textValue()), Written.DAY);
  }

  @Test
  void writeWhenTwiceWithAnotherLocaleAndZoneThenTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(Written.of(150, 7).fingerprint()).isEqualTo(SMALL.fingerprint());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writeWhenAnotherSeedThenOtherBytes() {
    assertThat(Written.of(150, 8).fingerprint()).isNotEqualTo(SMALL.fingerprint());
  }

  @Test
  void writeWhenStoppedThenTheFirstBundlesOnly() {
    List<Parcel> taken = new ArrayList<>();

    boolean complete = new District(new DistrictPlan(150, 7, Written.DAY)).write(parcel -> {
      taken.add(parcel);
      return parcel.number() < 40;
    });

    assertThat(complete).isFalse();
    assertThat(taken).isEqualTo(SMALL.parcels.subList(0, 40));
  }

  @Test
  void writeThenNumbersWithoutGapsAndTheNetworkFirst() {
    assertThat(LARGE.parcels).extracting(Parcel::number).isSorted().doesNotHaveDuplicates();
    assertThat(LARGE.parcels.get(LARGE.parcels.size() - 1).number()).isEqualTo(LARGE.parcels.size());
    assertThat(LARGE.parcels.get(0).isNetwork()).isTrue();
    assertThat(LARGE.people()).isBetween(4000, 4008);
  }

  @ParameterizedTest
  @CsvSource({"0,2026-11-01", "1000001,2026-11-01", "100,2019-12-31", "100,2100-01-01"})
  void planWhenImpossibleThenRefused(int people, LocalDate date) {
    assertThatThrownBy(() -> new DistrictPlan(people, 7, date)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nikThenBeginsWith99AndTellsBirthAndSexAndIsGivenOnce() {
    Set<String> given = new HashSet<>();
    for (String type : List.of("Patient", "Practitioner")) {
      for (JsonNode person : LARGE.resources(type)) {
        String nik = identifier(person, Systems.NIK);
        if (nik != null) {
          LocalDate birth = LocalDate.parse(person.get("birthDate").textValue());
          int day = birth.getDayOfMonth() + (person.get("gender").textValue().equals("female") ? 40 : 0);
          assertThat(nik).hasSize(16).startsWith("995304" + String.format(Locale.ROOT, "%02d%02d%02d",
              day, birth.getMonthValue(), birth.getYear() % 100));
          assertThat(given.add(nik)).as(nik).isTrue();
        }
      }
    }
    assertThat(given).hasSizeGreaterThan(3900);
  }

  @Test
  void peopleThenAgesOfAYoungDistrict() {
    List<JsonNode> people = LARGE.resources("Patient");
    double all = people.size();

    assertThat(people.stream().filter(person -> years(person) < 5).count() / all).isBetween(0.07, 0.15);
    assertThat(people.stream().filter(person -> years(person) < 18).count() / all).isBetween(0.28, 0.45);
    assertThat(people.stream().filter(person -> years(person) >= 60).count() / all).isBetween(0.06, 0.16);
    assertThat(people.stream().filter(person -> person.get("gender").textValue().equals("female")).count() / all)
        .isBetween(0.45, 0.55);
    assertThat(people).allMatch(person -> years(person) < 95);
  }

  @Test
  void familiesThenOfOneToEight() {
    assertThat(LARGE.resources("Group")).allSatisfy(group ->
        assertThat(group.get("member").size()).isBetween(1, 8));
    assertThat(LARGE.resources("Group")).anyMatch(group -> identifier(group, Systems.FAMILY_CARD) == null);
  }

  @Test
  void smallDistrictThenEveryAgeStageAndMother() {
    List<JsonNode> people = SMALL.resources("Patient");
    for (int[] band : new int[][] {{0, 1}, {1, 2}, {2, 5}, {5, 6}, {6, 10}, {10, 18}, {18, 45}, {45, 60}, {60, 70},
        {70, 120}}) {
      assertThat(people).as("from %d to %d years", band[0], band[1])
          .anyMatch(person -> years(person) >= band[0] && years(person) < band[1]);
    }
    assertThat(SMALL.resources("EpisodeOfCare").stream().flatMap(episode -> texts(episode, "code").stream()))
        .contains("ANC", "PNC", "Neonate", "TB-SO");
    assertThat(SMALL.resources("Encounter")).anyMatch(visit ->
        visit.get("status").textValue().equals("in-progress") && texts(visit, "code").contains("delivering"));
  }

  @Test
  void smallDistrictThenEveryClusterSettingAndClass() {
    Set<String> codes = new HashSet<>();
    SMALL.resources("Encounter").forEach(visit -> codes.addAll(texts(visit, "code")));

    assertThat(codes).contains("management", "maternal-child", "adult-elderly", "communicable-disease",
        "cross-cluster", "puskesmas", "pustu", "posyandu", "school", "home", "AMB", "HH", "EMER", "IMP");
  }

  @Test
  void smallDistrictThenItsGapsAndErrors() {
    assertThat(SMALL.resources("Flag")).extracting(flag -> flag.get("status").textValue())
        .contains("active", "inactive");
    assertThat(SMALL.resources("Appointment")).extracting(visit -> visit.get("status").textValue())
        .contains("fulfilled", "noshow", "cancelled");
    assertThat(SMALL.resources("ServiceRequest")).isNotEmpty();
    List<JsonNode> people = SMALL.resources("Patient");
    assertThat(people).anyMatch(person -> person.has("deceasedDateTime"));
    assertThat(people).anyMatch(person -> identifier(person, Systems.NIK) == null
        && identifier(person, Systems.MOTHERS_NIK) == null && years(person) > 18);
    assertThat(people).anyMatch(person -> identifier(person, Systems.NIK) == null
        && identifier(person, Systems.MOTHERS_NIK) != null);
    assertThat(SMALL.resources("Group")).anyMatch(group -> group.get("member").findValue("inactive") != null);
    assertThat(SMALL.resources("Condition").stream().flatMap(condition -> texts(condition, "code").stream()))
        .contains("loss-to-follow-up", "cured", "F20.9", "I10", "E11.9");
  }

  @Test
  void smallDistrictThenCompleteAndIncompletePustu() {
    Set<String> roles = new HashSet<>();
    SMALL.resources("PractitionerRole").forEach(role -> roles.add(
        role.get("organization").get("reference").textValue() + " " + texts(role.get("code"), "code").get(0)));

    assertThat(roles).contains("Organization/pustu-naekasa midwife", "Organization/pustu-naekasa nurse",
        "Organization/pustu-tohe nurse").doesNotContain("Organization/pustu-tohe midwife");
    assertThat(SMALL.resources("PractitionerRole")).anyMatch(role -> role.get("period").has("end"));
    assertThat(SMALL.resources("PractitionerRole")).anyMatch(role -> texts(role, "url").stream()
        .anyMatch(url -> url.endsWith("assigned-household")));
  }
}
