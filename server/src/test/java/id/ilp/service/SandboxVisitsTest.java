package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.service.DueService.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The visits of the sandbox, as a SIMPUS sends them, prove what was done at them. */
class SandboxVisitsTest {

  private static List<DueService> after(String visit, String birth, String sex) {
    FactReader reader = new FactReader(WrittenHistory.ZONE);
    List<Fact> facts = new ArrayList<>();
    try {
      for (JsonNode entry : new ObjectMapper().readTree(
          Files.readString(Path.of("../examples/visits", visit))).path("entry")) {
        JsonNode resource = entry.path("resource");
        if (FactReader.TYPES.contains(resource.path("resourceType").asText())) {
          facts.add(reader.read(entry.path("fullUrl").asText(), resource));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Moment end = facts.stream().filter(fact -> fact.type().equals("Encounter")).findFirst().orElseThrow().when();
    Person person = new Person(
        Moment.parse(birth, WrittenHistory.ZONE).orElseThrow(), null, sex, null, "5304042007");
    return Guide.engine().judge(person, facts, end.latest().plusHours(4), false);
  }

  private static List<String> done(List<DueService> services) {
    return services.stream().filter(service -> service.status() == Status.DONE).map(DueService::service).toList();
  }

  @Test
  void immunisationAtThePosyanduProvesTheDoseAndTheWeighing() {
    assertThat(done(after("infant-immunisation-posyandu.json", "2026-03-05", "male")))
        .contains("imm-dpt-hb-hib1", "imm-dpt-hb-hib2", "imm-dpt-hb-hib3", "growth-monitoring")
        .doesNotContain("imm-bcg", "imm-hb0", "imm-opv1");
  }

  @Test
  void firstAntenatalVisitIsAPureK1() {
    assertThat(after("anc-first-visit.json", "1995-03-14", "female"))
        .filteredOn(service -> service.service().equals("anc-k1"))
        .singleElement().satisfies(service -> {
          assertThat(service.status()).isEqualTo(Status.DONE);
          assertThat(service.contact()).isEqualTo("K1M");
          assertThat(service.evidence()).hasSize(1);
        });
  }

  @Test
  void hypertensionFoundAtAVisitIsFollowedFromThenOn() {
    List<DueService> services = after("adult-hypertension.json", "1988-07-02", "male");

    assertThat(done(services)).contains("blood-pressure-screening", "hypertension-monitoring", "glucose-screening");
    assertThat(services).filteredOn(service -> service.service().equals("chronic-doctor-review")).isNotEmpty();
  }

  @Test
  void screeningAtSchoolProvesWhatWasExamined() {
    assertThat(done(after("school-child-screening.json", "2016-05-20", "male")))
        .contains("school-blood-pressure", "school-dental", "school-nutrition", "school-vision")
        .doesNotContain("school-hearing");
  }
}
