package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DivisionTest {

  private static List<Integer> seeds() {
    return IntStream.range(0, 200).boxed().toList();
  }

  private static List<Kader> kader(Random random) {
    return IntStream.range(0, 1 + random.nextInt(9))
        .mapToObj(number -> Sample.kader("kader-" + number, "posyandu-" + number % 3)).toList();
  }

  private static List<Family> families(Random random) {
    return IntStream.range(0, random.nextInt(120)).mapToObj(number -> Sample.family("f" + number,
        List.of("posyandu-0", "posyandu-1", "pustu", "puskesmas").get(random.nextInt(4)))).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWhenNobodyIsAssignedThenEachFamilyHasOneKaderAndLoadsDifferByOneAtMost(int seed) {
    Random random = new Random(seed);
    List<Kader> kader = kader(random);
    List<Family> families = families(random);

    Map<String, Kader> division = Division.of(families, kader);

    assertThat(division.keySet()).containsExactlyInAnyOrderElementsOf(families.stream().map(Family::id).toList());
    kader.stream().collect(Collectors.groupingBy(Kader::organization)).values().forEach(posyandu -> {
      List<Long> loads = posyandu.stream()
          .map(one -> division.values().stream().filter(one::equals).count()).toList();
      assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWhenInAnotherOrderThenTheSame(int seed) {
    Random random = new Random(seed);
    List<Kader> kader = new ArrayList<>(kader(random));
    List<Family> families = new ArrayList<>(families(random));
    Map<String, Kader> before = Division.of(families, kader);
    Collections.shuffle(kader, random);
    Collections.shuffle(families, random);

    assertThat(Division.of(families, kader)).isEqualTo(before);
  }

  @Test
  void ofWhenAssignedThenStaysHersHoweverMuchSheHas() {
    Kader full = Sample.kader("a", "posyandu-0", "f0", "f1", "f2", "f3");
    Kader free = Sample.kader("b", "posyandu-0");
    List<Family> families =
        IntStream.range(0, 6).mapToObj(number -> Sample.family("f" + number, "posyandu-0")).toList();

    Map<String, Kader> division = Division.of(families, List.of(free, full));

    assertThat(List.of("f0", "f1", "f2", "f3")).allSatisfy(id -> assertThat(division.get(id)).isEqualTo(full));
    assertThat(List.of("f4", "f5")).allSatisfy(id -> assertThat(division.get(id)).isEqualTo(free));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofWhenOneVillageIsAskedForThenAsForAll(int seed) {
    Random random = new Random(seed);
    String other = "5304042002";
    List<Kader> kader = new ArrayList<>(kader(random));
    IntStream.range(0, 3).forEach(number -> kader.add(new Kader("pustu-" + number, null, null, "pustu",
        Set.of(Sample.VILLAGE, other), Set.of("f" + number, "g" + number))));
    List<Family> here = IntStream.range(0, random.nextInt(60))
        .mapToObj(number -> Sample.family("f" + number, number % 2 == 0 ? "posyandu-0" : null)).toList();
    List<Family> all = new ArrayList<>(here);
    IntStream.range(0, random.nextInt(60)).forEach(number ->
        all.add(new Family("g" + number, null, other, number % 3 == 0 ? "posyandu-1" : null, List.of())));

    Map<String, Kader> ofAll = Division.of(all, kader);

    assertThat(ofAll).containsAllEntriesOf(Division.of(here, kader));
  }

  @Test
  void ofWhenKeptByAPosyanduThenByItsKader() {
    Kader here = Sample.kader("a", "posyandu-0");
    Kader there = Sample.kader("b", "posyandu-1");
    List<Family> families =
        IntStream.range(0, 5).mapToObj(number -> Sample.family("f" + number, "posyandu-1")).toList();

    assertThat(Division.of(families, List.of(here, there)).values()).hasSize(5).containsOnly(there);
  }

  @Test
  void ofWhenNoKaderIsInTheVillageThenNobody() {
    Family elsewhere = new Family("f", null, "5304042002", "pustu", List.of());
    Family unknown = new Family("g", null, null, "pustu", List.of());
    Map<String, Family> all = List.of(elsewhere, unknown).stream()
        .collect(Collectors.toMap(Family::id, Function.identity()));

    assertThat(Division.of(all.values(), List.of(Sample.kader("a", "posyandu-0")))).isEmpty();
  }
}
