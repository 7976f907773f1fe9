package id.ilp.guard;

import id.ilp.audit.AuditTrail;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Records of what is refused ahead of the FHIR server. */
@Configuration(proxyBeanMethods = false)
class RefusalConfiguration {

  /** Behind the number of the request, in front of everything that may refuse it. */
  private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 5;

  @Bean
  RefusalTrail refusalTrail(AuditTrail trail, @Value("${ilp.guard.refusals-per-minute}") int perMinute) {
    return new RefusalTrail(trail::recordApart, perMinute);
  }

  @Bean
  FilterRegistrationBean<RefusalFilter> refusalFilter(RefusalTrail trail) {
    FilterRegistrationBean<RefusalFilter> filter = new FilterRegistrationBean<>(new RefusalFilter(trail));
    filter.setOrder(FIRST);
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests(
      ObjectProvider<RefusalTrail> trail) {
    return factory -> factory.addEngineValves(new UnreadableRequests(trail::getObject));
  }

  @Bean
  DisposableBean refusalMinutes(RefusalTrail trail) {
    ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(work -> {
      Thread thread = new Thread(work, "refusals");
      thread.setDaemon(true);
      return thread;
    });
    minutes.scheduleAtFixedRate(trail::endMinute, 1, 1, TimeUnit.MINUTES);
    return () -> {
      minutes.shutdown();
      trail.endMinute();
    };
  }
}
