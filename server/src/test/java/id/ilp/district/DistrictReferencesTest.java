package id.ilp.district;

import static id.ilp.district.Written.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every reference leads to what is stored by then, and nothing happens on the day of the district or later. */
class DistrictReferencesTest {

  private static final Written DISTRICT = Written.of(1500, 5);

  /** Vaccines expire later, and births are expected. */
  private static final Set<String> OF_THE_FUTURE = Set.of("expirationDate");
  private static final String EXPECTED_BIRTH = "11778-8";

  private final Set<String> known = new HashSet<>();

  private void learn(JsonNode bundle) {
    for (JsonNode entry : bundle.get("entry")) {
      JsonNode resource = entry.get("resource");
      String type = resource.get("resourceType").textValue();
      if (resource.has("id")) {
        known.add(type + "/" + resource.get("id").textValue());
      }
      resource.path("identifier").forEach(identifier -> known.add(type + "?identifier="
          + identifier.get("system").textValue() + "|" + identifier.get("value").textValue()));
    }
  }

  @Test
  void referencesThenLeadToWhatIsThereAlready() {
    SandboxFiles.read("network", "family").forEach(bundle -> learn(Written.parse(bundle)));
    List<String> lost = new ArrayList<>();
    for (JsonNode bundle : DISTRICT.bundles()) {
      Set<String> own = new HashSet<>(texts(bundle, "fullUrl"));
      // Look-ups do not see the other entries of their own Bundle.
      List<String> used = texts(bundle, "reference");
      used.stream().filter(reference -> reference.contains("?") && !known.contains(reference)).forEach(lost::add);
      learn(bundle);
      used.stream().filter(reference -> !reference.contains("?"))
          .filter(reference -> !own.contains(reference) && !known.contains(reference)).forEach(lost::add);
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void timesThenBeforeTheDayOfTheDistrict() {
    String day = Written.DAY.toString();
    List<String> later = new ArrayList<>();
    DISTRICT.bundles().forEach(bundle -> bundle.get("entry").forEach(entry -> {
      JsonNode resource = entry.get("resource");
      boolean expected = texts(resource, "code").contains(EXPECTED_BIRTH);
      Written.each(resource, (name, value) -> {
        boolean isTime = value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?");
        boolean mayBeLater = OF_THE_FUTURE.contains(name) || expected && name.equals("valueDateTime");
        if (isTime && !mayBeLater && value.compareTo(day) >= 0) {
          later.add(resource.get("resourceType").textValue() + "." + name + " " + value);
        }
      });
    }));
    assertThat(later).isEmpty();
  }

  @Test
  void visitsThenNumberedOnceAndEndedAfterTheyBegan() {
    Set<String> numbers = new HashSet<>();
    for (JsonNode visit : DISTRICT.resources("Encounter")) {
      JsonNode number = visit.get("identifier").get(0);
      assertThat(numbers.add(number.get("system").textValue() + number.get("value").textValue())).isTrue();
      JsonNode period = visit.get("period");
      if (period.has("end")) {
        assertThat(period.get("end").textValue()).isGreaterThan(period.get("start").textValue());
      }
    }
    assertThat(numbers).hasSizeGreaterThan(2000);
  }
}
