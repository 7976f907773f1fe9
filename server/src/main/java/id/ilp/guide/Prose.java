package id.ilp.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.utilities.MarkDownProcessor;
import org.hl7.fhir.utilities.MarkDownProcessor.Dialect;

/** The pages of {@code docs/} about the parts of the guide, with links that lead to the guide's own pages. */
final class Prose {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("^# (.+)$", Pattern.MULTILINE);

  private final Map<String, String> texts = new TreeMap<>();

  private Prose() {}

  /** Reads the pages of these names, as far as there are any. */
  static Prose of(Path docs, List<String> names) throws IOException {
    Prose prose = new Prose();
    try (Stream<Path> files = Files.list(docs)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        String name = file.getFileName().toString().replace(".md", "");
        if (names.contains(name)) {
          prose.texts.put(name, Files.readString(file));
        }
      }
    }
    return prose;
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  List<String> names() {
    return List.copyOf(texts.keySet());
  }

  String titleOf(String name) {
    var heading = HEADING.matcher(texts.get(name));
    return heading.find() ? heading.group(1) : name;
  }

  String htmlOf(String name) {
    String html = new MarkDownProcessor(Dialect.COMMON_MARK).process(texts.get(name), name);
    // A table that is wider than a phone scrolls by itself, with the keyboard too.
    String scrolling = html
        .replace("<table", "<div class=\"scroll\" role=\"region\" aria-label=\"Tabel\" tabindex=\"0\"><table")
        .replace("</table>", "</table></div>");
    return LINK.matcher(scrolling).replaceAll(this::relink);
  }

  static String page(String name) {
    return name.equals(GuideBuilder.COVERAGE) ? name + ".html" : "domain-" + name + ".html";
  }

  private String relink(MatchResult link) {
    String target = link.group(1);
    if (target.startsWith("../examples/")) {
      return "href=\"examples/" + target.substring("../examples/".length()) + "\"";
    }
    if (target.contains("://") || target.startsWith("#") || target.endsWith(".html")) {
      return link.group();
    }
    String name = target.replaceAll("\\.md(#.*)?$", "");
    // Pages for the project's own developers are not part of the guide.
    return has(name) ? "href=\"" + page(name) + "\"" : "href=\"index.html\"";
  }
}
