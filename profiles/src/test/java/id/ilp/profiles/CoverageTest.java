package id.ilp.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whether the guide covers every stage, cluster and row of the packages, and the page in {@code docs/} says so. */
class CoverageTest {

  @Test
  void coverageWhenReadOffTheGuideThenThePageSaysTheSameAndNothingIsMissing() throws IOException {
    String coverage = Coverage.of(Path.of("generated"));

    // To write it anew: profiles/compile.sh.
    assertThat(Path.of("../docs/guide-coverage.md")).hasContent(coverage);
    assertThat(coverage).doesNotContain("(gap)").contains("0 gaps");
  }
}
