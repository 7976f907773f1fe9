package id.ilp.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command: plain ones, options with a value, and settings of the server ({@code --key=value}).
 *
 * @param plain words without a dash, in order
 * @param options values by name, in order; of a flag none
 * @param settings as the server itself takes them
 */
record Words(List<String> plain, Map<String, List<String>> options, List<String> settings) {

  /**
   * @param named options that take a value
   * @param flags options that take none
   * @throws IllegalArgumentException if there is an option of another name, or a value is missing
   */
  static Words of(String[] args, Set<String> named, Set<String> flags) {
    List<String> plain = new ArrayList<>();
    Map<String, List<String>> options = new LinkedHashMap<>();
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String word = args[i];
      if (!word.startsWith("--")) {
        plain.add(word);
      } else if (word.contains("=")) {
        settings.add(word);
      } else if (flags.contains(word)) {
        options.put(word, List.of());
      } else if (named.contains(word) && i + 1 < args.length && !args[i + 1].startsWith("--")) {
        options.computeIfAbsent(word, name -> new ArrayList<>()).add(args[++i]);
      } else {
        throw new IllegalArgumentException(
            "Pilihan tidak dikenal atau tanpa nilai (unknown option, or no value): " + word);
      }
    }
    return new Words(plain, options, settings);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** Of an option given more than once the last counts. */
  Optional<String> one(String option) {
    List<String> values = all(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The plain word at a place, or an empty text. */
  String at(int place) {
    return place < plain.size() ? plain.get(place) : "";
  }
}
