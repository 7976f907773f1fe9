package id.ilp.command;

import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Checks many files on all cores, and reports them in their order. */
final class ValidationRun {

  /**
   * One resource and what is wrong with it.
   *
   * @param name the file, and the line if it has several resources
   */
  record Checked(String name, List<Problem> problems) {}

  private final ProfileValidator validator;
  private final String[] profiles;

  ValidationRun(ProfileValidator validator, String... profiles) {
    this.validator = validator;
    this.profiles = profiles;
  }

  void check(List<Path> files, Consumer<Checked> report) {
    ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<Checked>>> results = new ArrayList<>();
      files.forEach(file -> results.add(workers.submit(() -> check(file))));
      for (Future<List<Checked>> result : results) {
        result.get().forEach(report);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private List<Checked> check(Path file) {
    String text = textOf(file);
    if (!file.toString().endsWith(".ndjson")) {
      return List.of(new Checked(file.toString(), validator.inspect(text, profiles)));
    }
    List<Checked> lines = new ArrayList<>();
    String[] each = text.split("\\R");
    for (int i = 0; i < each.length; i++) {
      if (!each[i].isBlank()) {
        lines.add(new Checked(file + ":" + (i + 1), validator.inspect(each[i], profiles)));
      }
    }
    return lines;
  }

  private static String textOf(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
