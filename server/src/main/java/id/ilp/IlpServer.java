package id.ilp;

import id.ilp.command.Commands;
import id.ilp.platform.Progress;
import id.ilp.platform.ShutdownLimit;
import java.io.IOException;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.elasticsearch.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The ILP FHIR server.
 *
 * <p>Database, schema and entity manager are set up by {@code id.ilp.database} and {@code id.ilp.store}, in an order that
 * HAPI needs and Boot's own configuration does not know.
 */
@SpringBootApplication(
    exclude = {
      DataSourceAutoConfiguration.class,
      ElasticsearchRestClientAutoConfiguration.class,
      DataSourceTransactionManagerAutoConfiguration.class,
      JdbcTemplateAutoConfiguration.class,
      HibernateJpaAutoConfiguration.class,
      FlywayAutoConfiguration.class,
      QuartzAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class,
      OAuth2AuthorizationServerAutoConfiguration.class,
      OAuth2AuthorizationServerJwtAutoConfiguration.class,
      ThymeleafAutoConfiguration.class
    })
@ConfigurationPropertiesScan
public class IlpServer {

  public static void main(String[] args) throws IOException {
    OptionalInt status = Commands.run(args);
    if (status.isPresent()) {
      System.exit(status.getAsInt());
    }
    Progress.step("Server ILP FHIR dinyalakan", "starting the ILP FHIR server");
    ShutdownLimit.install();
    SpringApplication.run(IlpServer.class, args);
  }
}
