package id.ilp.access;

import com.zaxxer.hikari.HikariDataSource;
import id.ilp.IlpServer;
import id.ilp.database.Reader;
import id.ilp.platform.Progress;
import id.ilp.platform.ServerPart;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * This server without authorization, which no configuration can make of it: no token is asked for or looked at, PostgreSQL
 * applies no rules to rows, none are written down, and nothing is decided. The peer that
 * {@code benchmarks/access/AccessBenchmark.java} compares with.
 */
final class OpenServer {

  private static final Caller EVERYBODY = new Caller(
      "everybody", null, Caller.Kind.NATIONAL, List.of(), null, Scopes.of("system/*.cruds " + Scopes.MIGRATION), "-");

  private static final List<String> AUTHORIZING = List.of("securityFilterChainRegistration", "readerFilter");

  private OpenServer() {}

  public static void main(String[] args) {
    Progress.step("Tanpa pemeriksaan hak akses", "without authorization");
    new SpringApplication(IlpServer.class, Opening.class).run(args);
  }

  /** Replaces what authorizes. Not a configuration class, so that no test picks it up. */
  static final class Opening {

    /** In place of Spring Security and of the filter that knows who reads. */
    @Bean
    FilterRegistrationBean<Filter> everybody() {
      return new FilterRegistrationBean<>((request, response, chain) -> {
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(EVERYBODY)));
        Reader.begin(Reader.SYSTEM);
        try {
          chain.doFilter(request, response);
        } finally {
          Reader.end();
          SecurityContextHolder.clearContext();
        }
      });
    }

    @Bean
    static BeanPostProcessor opening() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          if (bean instanceof ServerPart && name.equals("access")) {
            return (ServerPart) server -> { };
          }
          if (bean instanceof AbstractFilterRegistrationBean<?> filter && AUTHORIZING.contains(name)) {
            filter.setEnabled(false);
          }
          if (bean instanceof DelegatingDataSource pool && pool.getTargetDataSource() instanceof HikariDataSource owned) {
            // As the owner of the tables, to whom row-level security does not apply.
            owned.setConnectionInitSql(null);
          }
          return bean;
        }
      };
    }
  }
}
