package id.ilp.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The written part of the sandbox: Puskesmas Halilulik and the family Bere, the same files as in the examples. */
public final class SandboxFiles {

  /** Left for the reader of the README to send. */
  private static final Set<String> FOR_THE_READER = Set.of("anc-first-visit.json", "minimal-visit.json");

  private SandboxFiles() {}

  /**
   * Bundles in the order in which they are stored.
   *
   * @param folders of {@code network}, {@code family}, {@code visits}
   */
  public static List<String> read(String... folders) {
    List<String> bundles = new ArrayList<>();
    try {
      for (String folder : folders) {
        for (Resource file : filesIn(folder)) {
          bundles.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundles;
  }

  private static List<Resource> filesIn(String folder) throws IOException {
    return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(
            "classpath:/sandbox/" + folder + "/*.json"))
        .filter(file -> !FOR_THE_READER.contains(file.getFilename()))
        .sorted(Comparator.comparing(Resource::getFilename))
        .toList();
  }
}
