package id.ilp.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * One written case: who, history, date, and what is expected. README.md beside the cases explains the columns.
 *
 * @param id names the case
 * @param birth date, or date and time
 * @param person sex, and further marks
 * @param history what is recorded
 * @param at date, or date and time, for which is judged
 * @param scope beginnings of services within which the expectation is complete
 * @param expected {@code service=status} or {@code service=status:reason}
 * @param source line of the reference that the case follows from
 */
record DueCase(
    String id, String birth, String person, String history, String at, List<String> scope, List<String> expected,
    String source) {

  static final List<String> FILES = List.of(
      "newborn", "immunization", "child", "school", "pregnancy", "delivery", "postpartum", "adult", "elderly",
      "disease", "reasons");

  static Stream<DueCase> all() {
    return FILES.stream().flatMap(file -> read("/id/ilp/service/cases/" + file + ".csv").stream());
  }

  private static List<DueCase> read(String resource) {
    try (var in = new BufferedReader(new InputStreamReader(
        DueCase.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 8) {
          throw new IllegalArgumentException(resource + ": " + line);
        }
        return new DueCase(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(),
            words(cells[5]), words(cells[6]), cells[7].strip());
      }).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
  }

  Person who() {
    List<String> marks = words(person);
    Moment born = Moment.parse(WrittenHistory.time(birth), WrittenHistory.ZONE).orElseThrow();
    return new Person(born, null, marks.get(0), marks.contains("married") ? "M" : null,
        marks.contains("elsewhere") ? "3273010001" : "5304042007");
  }

  /** A date stands for its end, as in the operation. */
  LocalDateTime now() {
    return at.contains("T") ? LocalDateTime.parse(at) : LocalDate.parse(at).atTime(LocalTime.MAX);
  }

  @Override
  public String toString() {
    return id + " (" + source + ")";
  }
}
