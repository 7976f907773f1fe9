package id.ilp.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrgencyTest {

  private static List<DueService> newborn(String at) {
    DueCase baby = new DueCase("baby", "2026-03-01T10:00", "female", "", at, List.of(), List.of(), "");
    return Guide.engine().judge(baby.who(), List.of(), baby.now(), false);
  }

  @Test
  void orderWhenAChanceIsAboutToBeGoneThenItComesFirst() {
    // Vitamin K1 can be given until 3 March 10.00, the visit KN1 until the end of that day.
    assertThat(newborn("2026-03-03T09:00")).extracting(DueService::service).startsWith("newborn-vitamin-k1", "kn1");
  }

  @Test
  void orderWhenOpenThenBeforeWhatIsStillToComeAndWhatIsOver() {
    List<DueService> services = newborn("2026-03-05T09:00");
    int lastOpen = 0;
    int firstOther = services.size();
    for (int place = 0; place < services.size(); place++) {
      if (services.get(place).isOpen()) {
        lastOpen = place;
      } else {
        firstOther = Math.min(firstOther, place);
      }
    }

    assertThat(lastOpen).isLessThan(firstOther);
  }

  @Test
  void orderIsTheSameForEqualServices() {
    DueService service = newborn("2026-03-05T09:00").get(0);

    assertThat(Urgency.order(LocalDateTime.parse("2026-03-05T09:00")).compare(service, service)).isZero();
  }
}
