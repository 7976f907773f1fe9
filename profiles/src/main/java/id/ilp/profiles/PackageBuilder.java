package id.ilp.profiles;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Builds the FHIR package {@code ilp.fhir.r4} from the compiled FSH and the terminology tables.
 *
 * <p>The differentials in {@code generated/} are what SUSHI wrote; here they get their snapshots, because programs that
 * load a package expect them. The same input gives the same bytes. Nothing is done when the package is newer than its
 * input.
 */
public final class PackageBuilder {

  private PackageBuilder() {}

  /**
   * @param args the folder of generated resources, the folder of terminology tables, the folder to write to, the version
   */
  public static void main(String[] args) throws IOException {
    Path generated = Path.of(args[0]);
    Path terminology = Path.of(args[1]);
    Path output = Path.of(args[2]);
    Path archive = output.resolve(PackageArchive.NAME + ".tgz");
    if (isUpToDate(archive, generated, terminology, classesOfThisTool())) {
      return;
    }
    long start = System.nanoTime();
    FhirContext context = FhirContext.forR4();
    List<Resource> resources = readGenerated(context, generated);
    resources.addAll(TerminologyTables.read(context, terminology));
    resources.sort(Comparator.comparing(Resource::fhirType).thenComparing(Resource::getIdPart));
    List<StructureDefinition> profiles = resources.stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .toList();
    new Snapshots(context, resources).addTo(profiles);
    Files.createDirectories(output);
    Files.write(archive, new PackageArchive(context, args[3]).pack(resources));
    System.out.printf("%s: %d resources, %d of them profiles and extensions, %d ms%n",
        archive.getFileName(), resources.size(), profiles.size(), (System.nanoTime() - start) / 1_000_000);
  }

  private static List<Resource> readGenerated(FhirContext context, Path folder) throws IOException {
    List<Resource> resources = new ArrayList<>();
    for (Path file : filesBelow(folder)) {
      Resource resource = (Resource) context.newJsonParser().parseResource(Files.readString(file));
      resource.setId(new IdType(resource.fhirType(), resource.getIdPart()));
      resources.add(resource);
    }
    return resources;
  }

  private static boolean isUpToDate(Path archive, Path... inputs) throws IOException {
    if (!Files.exists(archive)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(archive);
    for (Path input : inputs) {
      for (Path file : filesBelow(input)) {
        if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static Path classesOfThisTool() {
    return Path.of(PackageBuilder.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .resolve("id");
  }

  static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
