package id.ilp.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which domain word an artefact belongs to: the folder in which its FSH file lies. */
final class Domains {

  /** Where a code system without FSH belongs. */
  static final String TERMINOLOGY = "terminology";

  private static final Pattern NAME = Pattern.compile("^(?:Id|Instance): (\\S+)", Pattern.MULTILINE);

  private final Map<String, String> byId;

  private Domains(Map<String, String> byId) {
    this.byId = byId;
  }

  static Domains of(Path fsh) throws IOException {
    Map<String, String> byId = new HashMap<>();
    try (Stream<Path> files = Files.walk(fsh, 2)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".fsh")).toList()) {
        Matcher names = NAME.matcher(Files.readString(file));
        while (names.find()) {
          byId.put(names.group(1), file.getParent().getFileName().toString());
        }
      }
    }
    return new Domains(byId);
  }

  String of(String id) {
    return byId.getOrDefault(id, TERMINOLOGY);
  }
}
