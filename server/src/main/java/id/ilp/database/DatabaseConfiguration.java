package id.ilp.database;

import com.zaxxer.hikari.HikariDataSource;
import id.ilp.platform.Progress;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The connection pool, on a database whose schema is current before anybody gets to use it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  /** The role that serves requests: it owns no table, so that PostgreSQL's rules of access hold for it. */
  static final String ROLE = "ilp_server";

  @Bean
  DataSource dataSource(DatabaseProperties properties, EarlyDatabase.Starting local) {
    try (HikariDataSource owner = pool("ilp-schema", properties, local)) {
      owner.setMaximumPoolSize(2);
      Migrations.run(owner);
    }
    Progress.step("Skema basis data siap", "the database schema is current");
    HikariDataSource pool = pool("ilp", properties, local);
    pool.setMaximumPoolSize(properties.poolSize());
    pool.setMinimumIdle(Math.min(2, properties.poolSize()));
    pool.setConnectionInitSql("set role " + ROLE);
    return new ReaderConnections(
        pool, new TimeLimits(properties.statementTimeout(), properties.idleTransactionTimeout()));
  }

  private static HikariDataSource pool(String name, DatabaseProperties properties, EarlyDatabase.Starting local) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(name);
    local.join().ifPresentOrElse(
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
    // HAPI's tables live in "public" even for a user named "ilp", whose own schema PostgreSQL would look at first.
    pool.setSchema("public");
    // Many index rows go in with one visit: several rows a statement.
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    // PostgreSQL would quote a person's data in the message of an error.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    return pool;
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  SystemRights systemRights(JdbcTemplate jdbc) {
    return new SystemRights(jdbc);
  }
}
