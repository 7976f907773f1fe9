package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PaceTest {

  private static final int RATE = 4096;

  private final Pace pace = new Pace(Duration.ofSeconds(60), RATE);

  /** The second is 20 MB over a link of 64 kB a second. */
  @ParameterizedTest
  @CsvSource({"59,1,false", "320,20971520,false", "61,1,true", "3600,1000000,true", 
      "120,491520,false", "120,491519,true"})
  void isTooSlowWhenLongerThanItsTimeThenTheRateDecides(int seconds, long bytes, boolean tooSlow) {
    assertThat(pace.isTooSlow(Duration.ofSeconds(seconds), bytes)).isEqualTo(tooSlow);
  }

  @Test
  void watchWhenAByteNowAndThenThenItEnds() {
    AtomicLong clock = new AtomicLong();
    AtomicLong sent = new AtomicLong();
    InputStream dribble = new InputStream() {
      @Override
      public int read() {
        clock.addAndGet(Duration.ofSeconds(9).toNanos());
        sent.incrementAndGet();
        return 'x';
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        target[offset] = (byte) read();
        return 1;
      }
    };

    assertThatExceptionOfType(Pace.TooSlowException.class)
        .isThrownBy(() -> pace.watch(dribble, clock::get).readNBytes(1_000_000));
    assertThat(sent.get()).isLessThan(10);
  }

  @Test
  void watchWhenInTimeThenTheSameBytes() throws IOException {
    byte[] body = "isi".getBytes(StandardCharsets.UTF_8);

    assertThat(pace.watch(new ByteArrayInputStream(body), System::nanoTime).readAllBytes()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"PT0S,1", "PT1S,0", "PT-1S,1"})
  void paceWhenNotPositiveThenRefused(Duration time, int rate) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(time, rate));
  }

  @Test
  void bodyWhenItsSenderFallsSilentThen408AndNobodySeesTheRequest() throws Exception {
    MockHttpServletRequest silent = new MockHttpServletRequest("POST", "/fhir") {
      @Override
      public jakarta.servlet.ServletInputStream getInputStream() {
        return new DelegatingServletInputStream(new InputStream() {
          @Override
          public int read() throws IOException {
            throw new SocketTimeoutException();
          }
        });
      }
    };
    silent.setServletPath("/fhir");
    MockHttpServletResponse answer = new MockHttpServletResponse();
    AtomicReference<Object> passed = new AtomicReference<>();

    filter().doFilter(silent, answer, (request, response) -> passed.set(request));

    assertThat(answer.getStatus()).isEqualTo(408);
    assertThat(answer.getContentAsString()).contains("body-too-slow");
    assertThat(passed.get()).isNull();
  }

  @Test
  void formWhenReadThenItsParametersAreThere() throws Exception {
    HttpServletRequest read = passed("client_id=a&client_secret=p%40ss+w%26rd", "grant_type=client_credentials");

    assertThat(read.getParameter("client_secret")).isEqualTo("p@ss w&rd");
    assertThat(read.getParameter("grant_type")).isEqualTo("client_credentials");
    assertThat(read.getParameter("missing")).isNull();
    assertThat(read.getParameterMap()).containsOnlyKeys("client_id", "client_secret", "grant_type");
    assertThat(read.getInputStream().readAllBytes()).isNotEmpty();
  }

  @Test
  void formWhenItCannotBeDecodedThen400() throws Exception {
    assertThat(passed("password=100%", null)).isNull();
  }

  private HttpServletRequest passed(String form, String query) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
    request.setServletPath("/oauth2/token");
    request.setQueryString(query);
    request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
    request.setContent(form.getBytes(StandardCharsets.UTF_8));
    AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
    filter().doFilter(
        request, new MockHttpServletResponse(), (read, response) -> passed.set((HttpServletRequest) read));
    return passed.get();
  }

  private RequestLimitFilter filter() {
    return new RequestLimitFilter(1000, pace, new Refusal(FhirContext.forR4Cached()));
  }
}
