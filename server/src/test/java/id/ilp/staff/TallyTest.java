package id.ilp.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.platform.Text;
import id.ilp.staff.Tally.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private static Standard standard(String... roles) {
    Map<String, Integer> required = new LinkedHashMap<>();
    for (String role : roles) {
      required.put(role.split("=")[0], Integer.valueOf(role.split("=")[1]));
    }
    return new Standard("test", Set.of("131"), null, new Text("Uji", "Test"), required, Set.of(), "test");
  }

  private static Post post(String person, String role, String first, String last) {
    return new Post(person, role, new Days(
        first == null ? LocalDate.MIN : LocalDate.parse(first), last == null ? LocalDate.MAX : LocalDate.parse(last)),
        person + "-" + role);
  }

  @ParameterizedTest
  @CsvSource({
      // nurse, midwife, kader: present; fulfilled
      "1,1,2,true",
      "0,1,2,false",
      "1,0,2,false",
      "1,1,1,false",
      "2,1,2,true",
      "1,1,0,false",
      "0,0,0,false",
      "3,2,9,true"})
  void ofWhenSoManyAreInAPustuThenEachRoleIsCountedAlone(int nurses, int midwives, int kader, boolean fulfilled) {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < nurses; i++) {
      posts.add(post("nurse" + i, "nurse", null, null));
    }
    for (int i = 0; i < midwives; i++) {
      posts.add(post("midwife" + i, "midwife", null, null));
    }
    for (int i = 0; i < kader; i++) {
      posts.add(post("kader" + i, "kader", null, null));
    }

    Tally tally = Tally.of(standard("nurse=1", "midwife=1", "kader=2"), posts, TODAY, null);

    assertThat(tally.isFulfilled()).isEqualTo(fulfilled);
    assertThat(tally.lines()).extracting(Tally.Line::present).containsExactly(nurses, midwives, kader);
    assertThat(tally.lines()).extracting(Tally.Line::missing)
        .containsExactly(Math.max(0, 1 - nurses), Math.max(0, 1 - midwives), Math.max(0, 2 - kader));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-22,,1", "2026-11-23,,0", "2026-11-21,,1",
      ",2026-11-22,1", ",2026-11-21,0", ",2026-11-23,1", "2026-11-22,2026-11-22,1"})
  void ofWhenWorkBeginsOrEndsAboutTheDayThenFirstAndLastDayCount(String first, String last, int present) {
    Tally tally = Tally.of(standard("nurse=1"), List.of(post("a", "nurse", first, last)), TODAY, null);

    assertThat(tally.lines().get(0).present()).isEqualTo(present);
  }

  @Test
  void ofWhenAPersonHasTwoRecordsThenCountedOnceARole() {
    List<Post> posts = List.of(
        new Post("a", "nurse", Roles.ALWAYS, "1"), new Post("a", "nurse", Roles.ALWAYS, "2"),
        new Post("a", "midwife", Roles.ALWAYS, "3"));

    Tally tally = Tally.of(standard("nurse=2", "midwife=1"), posts, TODAY, null);

    assertThat(tally.lines()).extracting(Tally.Line::present).containsExactly(1, 1);
    assertThat(tally.lines().get(0).records()).containsExactly("1", "2");
  }

  @Test
  void ofWhenOthersWorkThereThenTheyFillNoRole() {
    Tally tally = Tally.of(standard("nurse=1"), List.of(post("a", "midwife", null, null)), TODAY, null);

    assertThat(tally.lines()).hasSize(1);
    assertThat(tally.lines().get(0).present()).isZero();
  }

  @Test
  void vacanciesWhenOneLeavesAndAnotherComesThenTheDaysBetween() {
    List<Post> posts = List.of(
        post("a", "nurse", null, "2026-12-31"), post("b", "nurse", "2027-02-01", null));

    assertThat(vacancies("nurse=1", posts, "2027-12-31"))
        .containsExactly(new Vacancy(day("2027-01-01"), day("2027-02-01"), 1));
  }

  @Test
  void vacanciesWhenTheNextBeginsTheDayAfterThenNone() {
    List<Post> posts = List.of(
        post("a", "nurse", null, "2026-12-31"), post("b", "nurse", "2027-01-01", null));

    assertThat(vacancies("nurse=1", posts, "2027-12-31")).isEmpty();
  }

  @Test
  void vacanciesWhenTheNumberChangesThenAStretchForEach() {
    List<Post> posts = List.of(
        post("a", "kader", null, null), post("b", "kader", null, "2026-11-30"),
        post("c", "kader", "2027-01-01", "2027-01-31"));

    assertThat(vacancies("kader=3", posts, "2027-12-31")).containsExactly(
        new Vacancy(day("2026-11-22"), day("2026-12-01"), 1),
        new Vacancy(day("2026-12-01"), day("2027-01-01"), 2),
        new Vacancy(day("2027-01-01"), day("2027-02-01"), 1),
        new Vacancy(day("2027-02-01"), null, 2));
  }

  @Test
  void vacanciesWhenOnePersonReplacesAnotherInTheShortageThenOneStretch() {
    List<Post> posts = List.of(
        post("a", "kader", null, "2026-12-31"), post("b", "kader", "2027-01-01", null));

    assertThat(vacancies("kader=2", posts, "2027-12-31")).containsExactly(new Vacancy(TODAY, null, 1));
  }

  @Test
  void vacanciesWhenTheLastDayIsTheLastOfTheWorkThenNone() {
    List<Post> posts = List.of(post("a", "nurse", null, "2026-12-31"));

    assertThat(vacancies("nurse=1", posts, "2026-12-31")).isEmpty();
    assertThat(vacancies("nurse=1", posts, "2027-01-01"))
        .containsExactly(new Vacancy(day("2027-01-01"), null, 1));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<Vacancy> vacancies(String role, List<Post> posts, String until) {
    return Tally.of(standard(role), posts, TODAY, day(until)).lines().get(0).vacancies();
  }
}
