package id.ilp.store;

import ca.uhn.fhir.jpa.dao.ThreadPoolFactory;
import id.ilp.database.Reader;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;

/** HAPI's thread pools, whose work is done for the reader who handed it over. */
final class ReaderThreadPools extends ThreadPoolFactory {

  @Override
  public AsyncTaskExecutor newThreadPool(Integer size, Integer maximum, String prefix) {
    AsyncTaskExecutor pool = super.newThreadPool(size, maximum, prefix);
    return new AsyncTaskExecutor() {
      @Override
      public void execute(Runnable work) {
        pool.execute(forReader(work));
      }

      @Override
      public Future<?> submit(Runnable work) {
        return pool.submit(forReader(work));
      }

      @Override
      public <T> Future<T> submit(Callable<T> work) {
        Reader reader = Reader.current();
        return pool.submit(() -> {
          Reader.begin(reader);
          try {
            return work.call();
          } finally {
            Reader.end();
          }
        });
      }
    };
  }

  private static Runnable forReader(Runnable work) {
    Reader reader = Reader.current();
    return () -> {
      Reader.begin(reader);
      try {
        work.run();
      } finally {
        Reader.end();
      }
    };
  }
}
