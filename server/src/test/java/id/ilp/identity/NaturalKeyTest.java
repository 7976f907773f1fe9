package id.ilp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NaturalKeyTest {

  private static final NaturalKey VISIT = new NaturalKey("Encounter", "system|HLK-1");

  @Test
  void hashWhenComputedThenSha256OfTheNameAlone() {
    assertThat(HexFormat.of().formatHex(new NaturalKey("Encounter", "abc").hash()))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void hashWhenNameIsStoredThenItCannotBeReadFromIt() {
    NaturalKey nik = new NaturalKey("Patient", "https://fhir.kemkes.go.id/id/nik|9953040207880001");

    assertThat(nik.hash()).hasSize(32);
    assertThat(new String(nik.hash(), StandardCharsets.ISO_8859_1)).doesNotContain("9953040207880001");
  }

  @Test
  void lockNumberWhenSameKeyThenSameNumberAndElseAnother() {
    assertThat(new NaturalKey("Encounter", "system|HLK-1").lockNumber()).isEqualTo(VISIT.lockNumber());
    assertThat(new NaturalKey("Encounter", "system|HLK-2").lockNumber()).isNotEqualTo(VISIT.lockNumber());
    assertThat(new NaturalKey("Condition", "system|HLK-1").lockNumber()).isNotEqualTo(VISIT.lockNumber());
  }

  /** Everybody must lock and claim in one order, or two visits wait for each other for ever. */
  @Test
  void compareToWhenSortedFromAnyOrderThenOneOrder() {
    List<NaturalKey> keys = new ArrayList<>(IntStream.range(0, 50)
        .mapToObj(number -> new NaturalKey(number % 2 == 0 ? "Encounter" : "Condition", "s|" + number))
        .toList());
    List<NaturalKey> sorted = keys.stream().sorted().toList();

    Collections.reverse(keys);

    assertThat(keys.stream().sorted()).containsExactlyElementsOf(sorted);
    assertThat(sorted).isSortedAccordingTo(NaturalKey::compareTo)
        .extracting(NaturalKey::resourceType).isSorted();
  }

  @Test
  void compareToWhenZeroThenEqual() {
    NaturalKey other = new NaturalKey("Encounter", "system|HLK-2");

    assertThat(VISIT).isEqualByComparingTo(new NaturalKey("Encounter", "system|HLK-1"));
    assertThat(VISIT.compareTo(other)).isNotZero();
    assertThat(Integer.signum(VISIT.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(VISIT)));
  }
}
