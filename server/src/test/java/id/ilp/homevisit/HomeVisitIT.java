package id.ilp.homevisit;

import static id.ilp.homevisit.VillageForTests.KADER;
import static id.ilp.homevisit.VillageForTests.OTHER_KADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan and schedule of home visits, as the pustu, its kader and others see them. */
class HomeVisitIT extends VillageServer {

  @Test
  void planWhenAskedThenEveryFamilyOnceAndDividedEvenly() {
    Home hers = homeOfKader();
    List<Home> homes = List.of(home(), home(), home());

    Parameters plan = plan(AT_PUSTU);

    List<ParametersParameterComponent> families = all(plan.getParameter(), "family");
    assertThat(families).extracting(family -> value(family, "household")).doesNotHaveDuplicates()
        .contains(hers.family()).containsAll(homes.stream().map(Home::family).toList());
    assertThat(value(of(plan, "family", "household", hers.family()), "kader")).isEqualTo("PractitionerRole/" + KADER);
    assertThat(value(of(plan, "family", "household", hers.family()), "assigned")).isEqualTo("true");
    ParametersParameterComponent first = of(plan, "family", "household", homes.get(0).family());
    assertThat(all(first.getPart(), "reason")).extracting(reason -> value(reason, "code")).contains("never-visited");
    Map<String, Integer> load = new HashMap<>();
    families.stream().filter(family -> "false".equals(value(family, "assigned")))
        .forEach(family -> load.merge(value(family, "kader"), 1, Integer::sum));
    assertThat(load.keySet()).isSubsetOf("PractitionerRole/" + KADER, "PractitionerRole/" + OTHER_KADER);
    assertThat(plan(AT_PUSKESMAS).getParameterValue("total").primitiveValue())
        .isEqualTo(String.valueOf(families.size()));
  }

  @Test
  void planWhenPagedThenNothingTwiceAndNothingMissing() {
    home();
    List<String> whole = all(plan(AT_PUSTU).getParameter(), "family").stream()
        .map(family -> value(family, "household")).toList();
    List<String> pages = new ArrayList<>();
    for (int offset = 0; offset < whole.size(); offset++) {
      all(parameters(request(AT_PUSTU).queryParam("_count", 1).queryParam("_offset", offset)
          .get("/Organization/kr-pustu/$home-visit-plan")).getParameter(), "family")
          .forEach(family -> pages.add(value(family, "household")));
    }

    assertThat(pages).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=2020-01-01", "from=2199-01-01&until=2198-01-01", "until=2020-01-01", "_count=0",
      "_offset=-1", "from=kemarin"})
  void planWhenAskedForWhatMakesNoSenseThenRefused(String query) {
    request(AT_PUSTU).get("/Organization/kr-pustu/$home-visit-plan?" + query).then().statusCode(400);
  }

  @Test
  void scheduleWhenAskedTwiceThenStoredOnce() {
    Home one = home();
    Home two = home();

    Parameters first = schedule(AT_PUSTU, one, two);
    long versions = storedVersions();
    Parameters second = schedule(AT_PUSTU, one, two);

    assertThat(all(first.getParameter(), "visit")).hasSize(2)
        .allSatisfy(visit -> assertThat(value(visit, "outcome")).isEqualTo("created"));
    assertThat(all(second.getParameter(), "visit"))
        .allSatisfy(visit -> assertThat(value(visit, "outcome")).isEqualTo("existing"))
        .extracting(visit -> value(visit, "appointment"))
        .containsExactlyInAnyOrderElementsOf(all(first.getParameter(), "visit").stream()
            .map(visit -> value(visit, "appointment")).toList());
    assertThat(storedVersions()).isEqualTo(versions);
    String stored = value(all(first.getParameter(), "visit").get(0), "appointment");
    request(AT_PUSTU).get("/" + stored).then().statusCode(200).body("status", equalTo("booked"))
        .body("participant[0].actor.reference", containsString("PractitionerRole/kr-kader"));
    assertThat(value(of(plan(AT_PUSTU), "family", "household", one.family()), "appointment")).isNotNull();
  }

  @Test
  void scheduleWhenAFamilyIsNotOfThePlanThenNothingIsStored() {
    Home one = home();
    long versions = storedVersions();

    request(AT_PUSTU).body("""
        {"resourceType": "Parameters", "parameter": [
        {"name": "household", "valueReference": {"reference": "%s"}},
        {"name": "household", "valueReference": {"reference": "Group/keluarga-bere"}}]}""".formatted(one.family()))
        .post("/Organization/kr-pustu/$schedule-home-visits").then().statusCode(400)
        .body(RULE, equalTo("home-visit-household"));

    assertThat(storedVersions()).isEqualTo(versions);
  }

  @Test
  void kaderWhenAskingThenHerOwnOnly() {
    Home hers = homeOfKader();
    Home other = home();
    schedule(AT_PUSTU, hers, other);

    String own = request(HERSELF).get("/PractitionerRole/" + KADER + "/$home-visits").then().statusCode(200)
        .extract().asString();
    assertThat(own).doesNotContain(other.family()).doesNotContain(other.person());
    request(HERSELF).get("/PractitionerRole/" + OTHER_KADER + "/$home-visits").then().statusCode(403)
        .body(RULE, equalTo("home-visit-access"));
    for (String call : List.of("$home-visit-plan", "$home-visits", "$follow-ups", "$weekly-review")) {
      request(HERSELF).get("/Organization/kr-posyandu/" + call).then().statusCode(403)
          .body(RULE, equalTo("home-visit-access"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"$home-visit-plan", "$home-visits", "$follow-ups", "$weekly-review"})
  void anotherFacilityWhenAskingThenRefused(String call) {
    request(ELSEWHERE).get("/Organization/kr-pustu/" + call).then().statusCode(403)
        .body(RULE, equalTo("home-visit-access"));
    request(AT_PUSTU).get("/Organization/tidak-ada/" + call).then().statusCode(404);
    request(ELSEWHERE).get("/PractitionerRole/" + KADER + "/$home-visits").then().statusCode(403);
  }
}
