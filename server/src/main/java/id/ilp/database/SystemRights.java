package id.ilp.database;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets a piece of work within a running transaction see every row: who a NIK belongs to must be known before anybody can
 * be told that it is somebody else's. What the caller may write is decided before.
 */
public final class SystemRights {

  private static final String TELL = "select set_config('ilp.reader', ?, true)";

  /** For whom the thread has read before it was given the server's rights. */
  private static final ThreadLocal<Reader> BEFORE = new ThreadLocal<>();

  private final JdbcTemplate jdbc;

  SystemRights(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Must run inside a transaction: its end takes the rights back, whatever happened. */
  public <T> T during(Supplier<T> work) {
    Reader reader = Reader.current();
    if (reader.equals(Reader.SYSTEM)) {
      return work.get();
    }
    Reader earlier = BEFORE.get();
    BEFORE.set(reader);
    tell(Reader.SYSTEM);
    boolean done = false;
    try {
      T result = Reader.during(Reader.SYSTEM, work);
      done = true;
      return result;
    } finally {
      BEFORE.set(earlier);
      giveBack(reader, done);
    }
  }

  /** Within {@link #during}: a look with the eyes of whom the work is done for. */
  public <T> T duringAsBefore(Supplier<T> work) {
    Reader reader = BEFORE.get();
    if (reader == null) {
      return work.get();
    }
    tell(reader);
    boolean done = false;
    try {
      T result = Reader.during(reader, work);
      done = true;
      return result;
    } finally {
      giveBack(Reader.SYSTEM, done);
    }
  }

  private void giveBack(Reader reader, boolean done) {
    try {
      tell(reader);
    } catch (DataAccessException e) {
      // A failed transaction takes no statement; it is rolled back, and the rights with it.
      if (done) {
        throw e;
      }
    }
  }

  private void tell(Reader reader) {
    jdbc.queryForObject(TELL, String.class, reader.mode());
  }
}
