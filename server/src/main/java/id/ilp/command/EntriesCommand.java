package id.ilp.command;

import id.ilp.token.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.stream.Stream;

/** What {@code accounts} and {@code clients} have in common: a list, and something done to the entry of a name. */
abstract class EntriesCommand extends RegistryCommand {

  /** All entries, one a line. */
  abstract Stream<String> lines(Registry registry);

  /**
   * The name as it is kept.
   *
   * @throws IllegalArgumentException if there is no such entry
   */
  abstract String kept(Registry registry, String name);

  /**
   * @param name as {@link #kept} has it
   */
  abstract void setClosed(Registry registry, String name, boolean closed);

  /**
   * What else can be done.
   *
   * @return false if there is no such command
   * @throws IllegalArgumentException if it cannot be done; the message says why
   */
  abstract boolean isDone(String command, Registry registry, Words words, InputStream in, PrintStream out)
      throws IOException;

  @Override
  final int run(Registry registry, Words words, InputStream in, PrintStream out) throws IOException {
    if (words.at(0).equals("list") && words.plain().size() == 1) {
      lines(registry).forEach(out::println);
      return DONE;
    }
    if (words.plain().size() != 2) {
      return MISUNDERSTOOD;
    }
    switch (words.at(0)) {
      case "close" -> {
        setClosed(registry, kept(registry, words.at(1)), true);
        registry.sessions().endAll(kept(registry, words.at(1)));
      }
      case "open" -> setClosed(registry, kept(registry, words.at(1)), false);
      default -> {
        if (!isDone(words.at(0), registry, words, in, out)) {
          return MISUNDERSTOOD;
        }
      }
    }
    out.println("Selesai (done): " + words.at(1));
    return DONE;
  }
}
