package id.ilp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;

/** How the packages stand to each other. */
@AnalyzeClasses(packages = "id.ilp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("id.ilp.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PLATFORM_KNOWS_NO_OTHER_PACKAGE = noClasses().that().resideInAPackage("id.ilp.platform..")
      .should().dependOnClassesThat().resideInAnyPackage(
          "id.ilp.access..", "id.ilp.audit..", "id.ilp.command..", "id.ilp.conformance..", "id.ilp.database..",
          "id.ilp.emergency..", "id.ilp.facility..", "id.ilp.guard..", "id.ilp.guide..", "id.ilp.identity..", "id.ilp.lifecycle..",
          "id.ilp.sandbox..", "id.ilp.staff..", "id.ilp.start..", "id.ilp.store..", "id.ilp.token..", "id.ilp.visit..");

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule CONFIGURATIONS_STAY_INSIDE = classes()
      .that().haveSimpleNameEndingWith("Configuration").should().notBePublic();
}
