package id.ilp.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data lives. Every key is explained in {@code application.yaml}.
 *
 * @param url JDBC address of a PostgreSQL 15 or newer; empty: the server brings its own
 * @param username user of that database
 * @param password password of that user
 * @param folder where the server's own PostgreSQL keeps its data
 * @param poolSize connections held open
 */
@ConfigurationProperties("ilp.database")
record DatabaseProperties(String url, String username, String password, Path folder, int poolSize) {}
