package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.LiveServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may guess how often, and who is shut out by it. */
class LoginLimitIT extends LiveServer {

  private static final String HOME = "192.0.2.10";
  private static final String STRANGER = "198.51.100.7";

  private final String name = "it." + UUID.randomUUID();

  @Test
  void admitWhenAStrangerGuessesThenOnlyTheStrangerWaits() {
    LoginLimit limit = limit();
    guess(limit, STRANGER, 5);

    assertThat(limit.admit(name, STRANGER)).isFalse();
    assertThat(limit.wait(name, STRANGER)).isPositive();
    assertThat(limit.admit(name, HOME)).isTrue();
  }

  @Test
  void admitWhenTheAddressIsOfTheSameIpv6NetworkThenItIsTheSameGuesser() {
    LoginLimit limit = limit();
    guess(limit, "2001:db8:1:2::1", 5);

    assertThat(limit.admit(name, "2001:db8:1:2:ffff::9")).isFalse();
    assertThat(limit.admit(name, "2001:db8:1:3::1")).isTrue();
  }

  @Test
  void admitWhenManyNetworksGuessThenStrangersWaitAndKnownNetworksDoNot() {
    LoginLimit limit = limit();
    limit.right(name, HOME);
    for (int network = 0; network < LoginLimit.EVERYWHERE; network++) {
      guess(limit, "203.0.113." + network, 1);
    }

    assertThat(limit.admit(name, STRANGER)).isFalse();
    assertThat(limit.admit(name, HOME)).isTrue();
    assertThat(limit.admit("it." + UUID.randomUUID(), STRANGER)).as("another name").isTrue();
  }

  @Test
  void admitWhenTheRightPasswordCameInBetweenThenTheCountBeginsAnew() {
    LoginLimit limit = limit();
    guess(limit, HOME, 4);
    assertThat(limit.admit(name, HOME)).isTrue();
    limit.right(name, HOME);

    guess(limit, HOME, 4);
    assertThat(limit.admit(name, HOME)).isTrue();
  }

  private void guess(LoginLimit limit, String address, int times) {
    for (int time = 0; time < times; time++) {
      assertThat(limit.admit(name, address)).isTrue();
      limit.wrong(name);
    }
  }

  private LoginLimit limit() {
    return new LoginLimit(jdbc(), "it", 5);
  }
}
