package id.ilp.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.facility.ClusterUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterRoutingTest {

  private static final Path GUIDE = Path.of("../profiles/generated");

  private static PoliClusters polis() throws IOException {
    return PoliClusters.of(FhirContext.forR4Cached().newJsonParser()
        .parseResource(ConceptMap.class, Files.readString(GUIDE.resolve("ConceptMap-poli-to-cluster.json"))));
  }

  private static ClusterUnit unit(String code) {
    return ClusterUnit.ofCode(code).orElseThrow();
  }

  /** Patient's own cluster; reasons; cluster of the visit; steps. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "adult-elderly  |                    | adult-elderly        | care:adult-elderly",
      "maternal-child | kia                | maternal-child       | care:maternal-child",
      "adult-elderly  | general            | adult-elderly        | care:adult-elderly",
      "maternal-child | general            | maternal-child       | care:maternal-child consult:adult-elderly",
      "adult-elderly  | immunization       | adult-elderly        | care:adult-elderly consult:maternal-child",
      "maternal-child | family-planning    | maternal-child       | care:maternal-child",
      "adult-elderly  | family-planning    | adult-elderly        | care:adult-elderly",
      "maternal-child | dental             | maternal-child       | care:maternal-child",
      "adult-elderly  | dental             | adult-elderly        | care:adult-elderly",
      "maternal-child | delivery-room      | maternal-child       | care:maternal-child",
      "adult-elderly  | tb-hiv-sti         | adult-elderly        | care:adult-elderly follow-up:communicable-disease",
      "maternal-child | tb-hiv-sti         | maternal-child       | care:maternal-child follow-up:communicable-disease",
      "adult-elderly  | environmental-health | communicable-disease | follow-up:communicable-disease",
      "maternal-child | emergency          | cross-cluster        | emergency:cross-cluster care:maternal-child",
      "adult-elderly  | laboratory         | adult-elderly        | care:adult-elderly support:cross-cluster",
      "maternal-child | pharmacy           | maternal-child       | care:maternal-child support:cross-cluster",
      "adult-elderly  | inpatient          | adult-elderly        | care:adult-elderly support:cross-cluster",
      "adult-elderly  | cashier            | management           | administration:management",
      "adult-elderly  | registration elderly laboratory | adult-elderly"
          + " | administration:management care:adult-elderly support:cross-cluster",
      "maternal-child | laboratory emergency kia | cross-cluster"
          + " | emergency:cross-cluster care:maternal-child support:cross-cluster"})
  void routeWhenAskedThenAsTheGuideSends(String own, String reasons, String cluster, String steps) throws IOException {
    List<String> asked = reasons == null ? List.of() : Arrays.asList(reasons.split(" "));
    Route route = new ClusterRouting(polis()).route(unit(own), asked).orElseThrow();

    assertThat(route.cluster().code()).isEqualTo(cluster);
    assertThat(route.steps().stream().map(step -> step.kind().code() + ":" + step.cluster().code())
        .collect(Collectors.joining(" "))).isEqualTo(steps);
  }

  @Test
  void routeWhenAReasonIsUnknownThenEmpty() throws IOException {
    assertThat(new ClusterRouting(polis()).route(ClusterUnit.ADULT_ELDERLY, List.of("general", "warung"))).isEmpty();
  }

  @Test
  void routeWhenAnyPoliOfTheGuideThenAWay() throws IOException {
    CodeSystem codes = FhirContext.forR4Cached().newJsonParser()
        .parseResource(CodeSystem.class, Files.readString(GUIDE.resolve("CodeSystem-poli.json")));
    ClusterRouting routing = new ClusterRouting(polis());

    assertThat(codes.getConcept()).hasSizeGreaterThan(30).allSatisfy(poli ->
        assertThat(routing.route(ClusterUnit.MATERNAL_CHILD, List.of(poli.getCode()))).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
      "general, maternal-child, maternal-child", "general, , adult-elderly", "kia, adult-elderly, adult-elderly",
      "pharmacy, adult-elderly, cross-cluster", "emergency, maternal-child, cross-cluster",
      "surveillance, adult-elderly, communicable-disease", "tb-hiv-sti, maternal-child, maternal-child",
      "registration, adult-elderly, management"})
  void unitOfWhenAVisitNamesItsPoliThenItsCluster(String poli, String own, String unit) throws IOException {
    assertThat(polis().unitOf(poli, Optional.ofNullable(own).map(ClusterRoutingTest::unit))).contains(unit(unit));
  }

  @Test
  void unitOfWhenThePoliIsUnknownThenEmpty() throws IOException {
    assertThat(polis().unitOf("warung", Optional.of(ClusterUnit.ADULT_ELDERLY))).isEmpty();
  }
}
