package id.ilp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DistrictMarkTest {

  private static final DistrictMark BEGUN =
      DistrictMark.begin(new DistrictPlan(2000, 7, LocalDate.of(2026, 11, 1)));

  @Test
  void readWhenWrittenThenTheSame() {
    assertThat(DistrictMark.read(BEGUN.at(340).text())).isEqualTo(BEGUN.at(340));
    assertThat(DistrictMark.read(BEGUN.at(900).completed().text())).isEqualTo(BEGUN.at(900).completed());
  }

  @Test
  void canGoOnWhenOpenAndOfThisEditionThenTrue() {
    assertThat(BEGUN.canGoOn()).isTrue();
    assertThat(BEGUN.at(12).canGoOn()).isTrue();
    assertThat(BEGUN.at(12).completed().canGoOn()).isFalse();
    assertThat(DistrictMark.read(BEGUN.text().replaceFirst("^" + District.EDITION, "0")).canGoOn()).isFalse();
  }
}
