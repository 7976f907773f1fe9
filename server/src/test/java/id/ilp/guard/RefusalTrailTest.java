package id.ilp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.audit.Agent;
import id.ilp.audit.AuditEntry;
import id.ilp.platform.Problem;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalTrailTest {

  private static final int MANY = 1000;

  private final List<AuditEntry> records = new ArrayList<>();
  private final RefusalTrail trail = new RefusalTrail(records::add, 3);

  @Test
  void refusedWhenOftenThenAFewRecordsAndANumber() {
    for (int i = 0; i < MANY; i++) {
      refuse("10.1.1.1");
    }
    assertThat(records).hasSize(3).allSatisfy(record -> {
      assertThat(record.reason()).isEqualTo("token-missing");
      assertThat(record.agent().address()).isEqualTo("10.1.1.1");
      assertThat(record.times()).isEqualTo(1);
    });

    trail.endMinute();

    assertThat(records).hasSize(4).last().satisfies(record -> {
      assertThat(record.reason()).isEqualTo(RefusalTrail.COUNTED);
      assertThat(record.agent().address()).isEqualTo("10.1.1.1");
      assertThat(record.times()).isEqualTo(MANY - 3);
    });
  }

  @Test
  void refusedWhenTheMinuteIsOverThenRecordedAgain() {
    for (int i = 0; i < 3; i++) {
      refuse("10.1.1.1");
    }
    trail.endMinute();
    refuse("10.1.1.1");

    assertThat(records).hasSize(4).allSatisfy(record -> assertThat(record.times()).isEqualTo(1));
  }

  @Test
  void refusedWhenOneIsLoudThenOthersAreStillRecorded() {
    for (int i = 0; i < MANY; i++) {
      refuse("10.1.1.1");
    }
    refuse("10.1.1.2");

    assertThat(records).last().satisfies(record -> assertThat(record.agent().address()).isEqualTo("10.1.1.2"));
  }

  @Test
  void refusedWhenFromCountlessAddressesThenTheTableDoesNotGrowWithThem() {
    for (int i = 0; i < MANY * 10; i++) {
      refuse("10." + i / 65536 + "." + i / 256 % 256 + "." + i % 256);
    }
    trail.endMinute();

    assertThat(records).hasSizeLessThan(MANY);
    assertThat(records.stream().mapToInt(AuditEntry::times).sum()).isEqualTo(MANY * 10);
  }

  @Test
  void refusedWhenOneIpv6NetworkThenOneNumber() {
    for (int i = 0; i < 10; i++) {
      refuse("2001:db8:0:0:0:0:0:" + i);
    }

    assertThat(records).hasSize(3);
  }

  @Test
  void refusedWhenTheDatabaseFailsThenTheRefusalStands() {
    RefusalTrail failing = new RefusalTrail(record -> {
      throw new DataAccessResourceFailureException("down");
    }, 3);

    assertThatNoException().isThrownBy(
        () -> failing.refused(401, Agent.of(Optional.empty(), "10.1.1.1"), "id", "token-missing"));
  }

  @Test
  void filterWhenRefusedBehindItThenTheRuleIsRecorded() throws Exception {
    Refusal refusal = new Refusal(FhirContext.forR4Cached());
    MockHttpServletResponse answer = pass("/fhir/Patient/9953040207880001", (request, response) -> refusal.write(
        (MockHttpServletRequest) request, (MockHttpServletResponse) response, 414,
        Problem.error(IssueType.TOOLONG, "address-too-long", null, "x", "x")));

    assertThat(records).singleElement().satisfies(record -> {
      assertThat(record.reason()).isEqualTo("address-too-long");
      assertThat(record.outcome()).isEqualTo(AuditEntry.Outcome.REFUSED);
      assertThat(record.requestId()).isEqualTo(answer.getHeader("X-Request-ID"));
      assertThat(record.query()).isNull();
      assertThat(record.touched().resources()).isEmpty();
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 304, 404})
  void filterWhenNoRefusalThenNothing(int status) throws Exception {
    pass("/x", (request, response) -> ((MockHttpServletResponse) response).setStatus(status));

    assertThat(records).isEmpty();
  }

  private MockHttpServletResponse pass(String path, FilterChain chain) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new RefusalFilter(trail).doFilter(request, response, chain);
    return response;
  }

  private void refuse(String address) {
    trail.refused(401, Agent.of(Optional.empty(), address), "id", "token-missing");
  }
}
