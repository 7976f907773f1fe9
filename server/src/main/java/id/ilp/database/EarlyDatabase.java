package id.ilp.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.StringUtils;

/** Starts the server's own PostgreSQL while the application is put together. */
public final class EarlyDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

  @Override
  public void initialize(GenericApplicationContext application) {
    if (StringUtils.hasText(application.getEnvironment().getProperty("ilp.database.url"))) {
      application.registerBean(Starting.class, () -> new Starting(CompletableFuture.completedFuture(Optional.empty())));
      return;
    }
    Path folder = Path.of(application.getEnvironment().getRequiredProperty("ilp.database.folder"));
    CompletableFuture<Optional<LocalPostgres>> postgres = new CompletableFuture<>();
    Thread thread = new Thread(() -> start(folder, postgres), "early-database");
    thread.start();
    application.registerBean(Starting.class, () -> new Starting(postgres));
  }

  private static void start(Path folder, CompletableFuture<Optional<LocalPostgres>> postgres) {
    try {
      postgres.complete(Optional.of(LocalPostgres.start(folder)));
    } catch (IOException | RuntimeException e) {
      postgres.completeExceptionally(e);
    }
  }

  /** Present whether or not there is a PostgreSQL of our own; stopped after everything that uses it. */
  record Starting(CompletableFuture<Optional<LocalPostgres>> postgres) implements AutoCloseable {

    Optional<LocalPostgres> join() {
      return postgres.join();
    }

    @Override
    public void close() throws IOException {
      if (!postgres.isCompletedExceptionally() && join().isPresent()) {
        join().get().close();
      }
    }
  }
}
