package id.ilp.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestIdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "req_1.2-3", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "2026-11-22T06.15-0001"})
  void ofWhenHarmlessThenTheCallersOwn(String brought) {
    assertThat(RequestIds.of(request(brought))).isEqualTo(brought);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {
      "", " ", "9953040207880001", "nik-9953040207880001", "x99530402078800012", "Maria Bere", "a\r\nb", "a/b",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "É"})
  void ofWhenItCouldSayWhoSomebodyIsThenAnother(String brought) {
    assertThat(UUID.fromString(RequestIds.of(request(brought)))).isNotNull();
  }

  @Test
  void ofWhenAskedAgainThenTheSameAndHapiTakesItToo() {
    MockHttpServletRequest request = request("9953040207880001");
    String id = RequestIds.of(request);

    assertThat(RequestIds.of(request)).isEqualTo(id);
    assertThat(ServletRequestTracing.maybeGetRequestId(request)).isEqualTo(id);
  }

  private static MockHttpServletRequest request(String id) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    if (id != null) {
      request.addHeader(RequestIds.HEADER, id);
    }
    return request;
  }
}
