package id.ilp.guide;

import ca.uhn.fhir.context.FhirContext;
import id.ilp.conformance.IlpPackage;
import id.ilp.conformance.ProfileValidator;
import id.ilp.platform.QuietLogging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the pages of the guide from the package, the examples and {@code docs/}: one self-contained folder that the
 * server serves and that can be put on any web server. Runs in the build; nothing is done when the pages are newer than
 * what they are made of.
 */
public final class GuideBuilder {

  private static final List<String> SHARED = List.of("pages.css", "pages.js", "guide.css", "guide.js", "icon.svg");

  /** The page in {@code docs/} that says what the guide covers. */
  static final String COVERAGE = "guide-coverage";

  private static final String PACKAGE = "ilp.fhir.r4.tgz";

  private GuideBuilder() {}

  /**
   * @param args the project's folder, and the folder of static pages to write {@code ig/} and {@code packages/} into
   */
  public static void main(String[] args) throws IOException {
    Path project = Path.of(args[0]);
    Path pages = Path.of(args[1]);
    Path guide = pages.resolve("ig");
    Path manifest = pages.resolve("packages/package.json");
    if (isUpToDate(manifest, project, pages)) {
      return;
    }
    // Written last: a build that was broken off does not pass for a finished one.
    Files.deleteIfExists(manifest);
    QuietLogging.errorsOnly();
    long start = System.nanoTime();
    Files.createDirectories(guide);
    FhirContext context = FhirContext.forR4();
    List<Artefact> artefacts = artefacts(context, project);
    Rendering rendering = new Rendering(Knowledge.of(context, artefacts));
    List<String> parts = artefacts.stream().map(Artefact::domain).distinct().toList();
    List<String> names = new ArrayList<>(parts);
    names.add(COVERAGE);
    Prose prose = Prose.of(project.resolve("docs"), names);
    Path examples = project.resolve("examples");
    ProfileValidator validator = ProfileValidator.standalone(context);
    new Pages(context, validator, rendering, artefacts, Example.all(examples), wholeExamples(examples), prose, guide)
        .write();
    rendering.close();
    copy(examples, guide.resolve("examples"));
    for (String shared : SHARED) {
      Files.copy(pages.resolve(shared), guide.resolve(shared), StandardCopyOption.REPLACE_EXISTING);
    }
    copyPackage(guide, pages.resolve("packages"));
    System.out.printf("ig: %d artefacts, %d ms%n", artefacts.size(), (System.nanoTime() - start) / 1_000_000);
  }

  private static List<Artefact> artefacts(FhirContext context, Path project) throws IOException {
    Domains domains = Domains.of(project.resolve("profiles/input/fsh"));
    return IlpPackage.load(context).resources().stream()
        .map(resource -> new Artefact(resource, domains.of(resource.getIdPart())))
        .toList();
  }

  /** Bundles as a SIMPUS sends them, and bodies that are refused as a whole. */
  private static List<String> wholeExamples(Path examples) throws IOException {
    try (Stream<Path> files = Files.walk(examples)) {
      return files.map(file -> examples.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".json") && file.contains("/") && !file.startsWith("instances/"))
          .sorted()
          .toList();
    }
  }

  private static void copyPackage(Path guide, Path packages) throws IOException {
    Files.createDirectories(packages);
    try (InputStream in = GuideBuilder.class.getResourceAsStream("/ilp/" + PACKAGE)) {
      Files.copy(in, packages.resolve(PACKAGE), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.copy(packages.resolve(PACKAGE), guide.resolve(PACKAGE), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(packages.resolve("package.json"), IlpPackage.manifest());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isUpToDate(Path result, Path project, Path pages) throws IOException {
    if (!Files.exists(result)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(result);
    List<Path> inputs = List.of(
        project.resolve("profiles/target/classes/ilp"), project.resolve("profiles/input/fsh"), project.resolve("docs"),
        project.resolve("examples"), pages.resolve("guide.css"), pages.resolve("pages.css"), pages.resolve("guide.js"),
        pages.resolve("pages.js"), pages.resolveSibling("guide"), pages.resolveSibling("id/ilp/guide"),
        pages.resolveSibling("id/ilp/conformance"));
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
