package id.ilp.database;

import com.zaxxer.hikari.HikariDataSource;
import id.ilp.platform.Progress;
import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The connection pool, on a database whose schema is current before anybody gets to use it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /** Present only where no other database is named; stopped after everything that uses it. */
  @Bean(destroyMethod = "close")
  LocalPostgresHolder localPostgres(DatabaseProperties properties) throws IOException {
    return new LocalPostgresHolder(
        properties.isExternal() ? Optional.empty() : Optional.of(LocalPostgres.start(properties.folder())));
  }

  @Bean
  DataSource dataSource(DatabaseProperties properties, LocalPostgresHolder local) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("ilp");
    pool.setMaximumPoolSize(properties.poolSize());
    pool.setMinimumIdle(Math.min(2, properties.poolSize()));
    local.postgres().ifPresentOrElse(
        postgres -> {
          pool.setJdbcUrl(postgres.url());
          pool.setUsername(LocalPostgres.USER);
          pool.setPassword(postgres.password());
        },
        () -> {
          pool.setJdbcUrl(properties.url());
          pool.setUsername(properties.username());
          pool.setPassword(properties.password());
        });
    // Many index rows go in with one visit: several rows a statement.
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    Migrations.run(pool);
    Progress.step("Skema basis data siap", "the database schema is current");
    return pool;
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  /** Lets Spring close what may not be there. */
  record LocalPostgresHolder(Optional<LocalPostgres> postgres) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      if (postgres.isPresent()) {
        postgres.get().close();
      }
    }
  }
}
