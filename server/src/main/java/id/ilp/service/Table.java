package id.ilp.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A short table of this package: commas between cells, none within, a line of names, lines that begin with #. */
final class Table {

  private Table() {}

  /**
   * @param name of the resource
   * @param columns cells of each row; the last takes what is left
   */
  static List<String[]> read(String name, int columns) {
    try (var in = new BufferedReader(new InputStreamReader(
        Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
          .map(line -> line.split(",", columns)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells hold lists with spaces between. */
  static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.trim().split("\\s+"));
  }
}
