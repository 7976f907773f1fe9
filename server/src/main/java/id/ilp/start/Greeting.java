package id.ilp.start;

import id.ilp.platform.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last lines of a start: where everything is, and what to do first. */
@Component
final class Greeting {

  private static final Logger LOG = LoggerFactory.getLogger("ilp");

  private final ServletWebServerApplicationContext server;

  Greeting(ServletWebServerApplicationContext server) {
    this.server = server;
  }

  @EventListener
  void ready(AvailabilityChangeEvent<ReadinessState> event) {
    if (event.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
      return;
    }
    Progress.step("Siap melayani", "ready");
    String base = "http://localhost:" + server.getWebServer().getPort();
    LOG.info("""

          Halaman awal (start page)   {}/
          Panduan (guide)             {}/ig/
          Daftar hari ini (today)     {}/care/
          FHIR API                    {}/fhir
          OpenAPI                     {}/fhir/swagger-ui/

          Kirim kunjungan pertama (send a first visit): README.md atau halaman awal (or the start page)
          Hentikan dengan Ctrl+C (stop with Ctrl+C).
        """, base, base, base, base, base);
  }
}
