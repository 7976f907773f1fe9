package id.ilp.command;

import id.ilp.platform.QuietLogging;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** What the program does instead of serving, when its first argument is the name of a command. */
public final class Commands {

  private Commands() {}

  /**
   * @return the exit status of the command; empty if the arguments name none and the server is to start
   */
  public static OptionalInt run(String... args) throws IOException {
    if (args.length == 0) {
      return OptionalInt.empty();
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    // Windows would write the console in its own code page.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    switch (args[0]) {
      case "validate" -> {
        QuietLogging.errorsOnly();
        return OptionalInt.of(ValidateCommand.run(rest, out));
      }
      case "guide" -> {
        QuietLogging.errorsOnly();
        return OptionalInt.of(GuideCommand.run(rest, out));
      }
      case "areas" -> {
        QuietLogging.errorsOnly();
        return OptionalInt.of(AreasCommand.run(rest, out));
      }
      case "district" -> {
        QuietLogging.errorsOnly();
        return OptionalInt.of(DistrictCommand.run(rest, out));
      }
      case "accounts" -> {
        return OptionalInt.of(run(new AccountsCommand(), rest, out));
      }
      case "clients" -> {
        return OptionalInt.of(run(new ClientsCommand(), rest, out));
      }
      case "sessions" -> {
        return OptionalInt.of(run(new SessionsCommand(), rest, out));
      }
      default -> {
        return OptionalInt.empty();
      }
    }
  }

  private static int run(RegistryCommand command, String[] args, PrintStream out) throws IOException {
    QuietLogging.errorsOnly();
    return command.run(args, System.in, out);
  }
}
