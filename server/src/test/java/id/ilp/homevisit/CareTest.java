package id.ilp.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({"2026-11-21,-1", "2026-11-22,0", "2026-11-23,1", "2026-10,-1", "2026-11,0", "2026-12,1", "2025,-1",
      "2026,0", "2027,1"})
  void compareWhenADateOrLessThenAsFarAsItGoes(String date, int sign) {
    assertThat(Integer.signum(Care.compare(new TextNode(date), DAY))).isEqualTo(sign);
  }

  @Test
  void compareWhenNothingIsSaidThenTheDayIsNotExcluded() {
    assertThat(Care.compare(MissingNode.getInstance(), DAY)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"Asia/Jakarta,16:59:59,0", "Asia/Jakarta,17:00:00,1", "Asia/Makassar,15:59:59,0",
      "Asia/Makassar,16:00:00,1", "Asia/Jayapura,14:59:59,0", "Asia/Jayapura,15:00:00,1"})
  void compareWhenATimeThenItsDayInTheZoneOfTheServer(String zone, String time, int sign) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
    try {
      assertThat(Integer.signum(Care.compare(new TextNode("2026-11-22T" + time + "Z"), DAY))).isEqualTo(sign);
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
