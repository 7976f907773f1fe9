package id.ilp.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is known to be wrong in HL7's core library 6.7.9, which HAPI 8.8.0 brings, and why it cannot be reached here.
 * FHIRPath's {@code matches} (CVE-2026-45367, -49485, -55470) can be, by a patch: {@link LimitsTest} and
 * {@link HostileInputIT}.
 */
class AdvisoriesTest {

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.ilp");
  }

  /** CVE-2026-55471: XML entities in {@code XsltUtilities}. */
  @Test
  void xsltUtilitiesWhenClassPathIsSearchedThenNobodyCallsThem() {
    assertThat(jars().flatMap(jar -> classesNaming(jar, "org/hl7/fhir/utilities/XsltUtilities")))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("org/hl7/fhir/utilities/XsltUtilities"));
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.hl7.fhir.utilities.XsltUtilities")
        .check(ours);
  }

  /** CVE-2026-34359: credentials sent to where a server redirects. We fetch nothing by that library. */
  @Test
  void webAccessOfTheLibraryWhenOurClassesAreSearchedThenUnused() {
    noClasses().should().dependOnClassesThat().resideInAnyPackage(
        "org.hl7.fhir.utilities.http..", "org.hl7.fhir.utilities.settings..", "org.hl7.fhir.r4.utils.client..",
        "org.hl7.fhir.r5.utils.client..").check(ours);
  }

  /** CVE-2026-34360 (requests for the sender) and CVE-2026-62293 (scan output): the validator's own programs. */
  @Test
  void programsOfTheValidatorWhenOurClassesAreSearchedThenUnused() {
    noClasses().should().dependOnClassesThat().resideInAnyPackage(
        "org.hl7.fhir.validation.http..", "org.hl7.fhir.validation.cli..", "org.hl7.fhir.validation.service..")
        .check(ours);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.hl7.fhir.validation.Scanner").check(ours);
  }

  private static Stream<File> jars() {
    String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator)).map(File::new)
        .filter(file -> file.getName().matches("(hapi-|org\\.hl7|cqf-|ucum).*\\.jar"));
  }

  private static Stream<String> classesNaming(File file, String name) {
    try (JarFile jar = new JarFile(file)) {
      List<JarEntry> classes = jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList();
      return classes.stream().filter(entry -> isNamed(jar, entry, name)).map(JarEntry::getName).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNamed(JarFile jar, JarEntry entry, String name) {
    try (var in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
