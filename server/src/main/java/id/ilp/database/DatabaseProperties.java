package id.ilp.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data lives. Every key is explained in {@code application.yaml}.
 *
 * @param url JDBC address of a PostgreSQL 15 or newer; empty: the server brings its own
 * @param username user of that database
 * @param password password of that user
 * @param folder where the server's own PostgreSQL keeps its data
 * @param poolSize connections held open
 * @param statementTimeout longest that a statement of a request may take; zero: no limit
 * @param idleTransactionTimeout longest that a transaction of a request may wait for the server; zero: no limit
 */
@ConfigurationProperties("ilp.database")
record DatabaseProperties(
    String url,
    String username,
    String password,
    Path folder,
    int poolSize,
    Duration statementTimeout,
    Duration idleTransactionTimeout) {}
