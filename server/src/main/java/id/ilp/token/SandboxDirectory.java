package id.ilp.token;

import id.ilp.access.Caller.Kind;
import id.ilp.access.Scopes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs and people of the sandbox. Their secrets are in the documentation; they exist nowhere else. */
final class SandboxDirectory {

  /** Pages of this server at which people sign in. */
  static final String PAGES = "sandbox-page";

  private static final List<String> PAGE_PATHS = List.of("/audit/", "/care/", "/dashboard/", "/exchange/", "/try/");

  private static final String HALILULIK = "puskesmas-halilulik";
  private static final String HAEKESAK = "puskesmas-haekesak";
  private static final String PUSTU = "pustu-naitimu";
  private static final String POSYANDU = "posyandu-melati-naitimu";
  private static final String DINKES = "dinkes-belu";

  /** What a kader's form needs. */
  private static final List<String> KADER = List.of(
      "Patient.rs", "Group.rs", "RelatedPerson.rs", "Task.rus", "Questionnaire.rs", "QuestionnaireResponse.crus",
      "Encounter.crus", "Observation.crs", "Flag.crs", "Appointment.rus", "Immunization.rs", "Condition.rs",
      "EpisodeOfCare.rs", "CarePlan.rs", "PractitionerRole.rs", "Organization.rs");

  /** Conformance resources and the network of facilities: what an administrator keeps. */
  private static final List<String> ADMINISTRATION = Stream.of(
          "Organization", "Location", "Practitioner", "PractitionerRole", "HealthcareService", "Endpoint", "CodeSystem",
          "ValueSet", "ConceptMap", "StructureDefinition", "SearchParameter", "Questionnaire", "PlanDefinition",
          "ActivityDefinition", "Measure", "NamingSystem", "Library")
      .map(type -> type + ".cruds")
      .toList();

  private SandboxDirectory() {}

  static List<Client> programs() {
    Standing halilulik = Standing.of(Kind.FACILITY, HALILULIK);
    return List.of(
        Client.program("sandbox-simpus", "SIMPUS Puskesmas Halilulik", halilulik,
            of("system", List.of("*.cruds"), Scopes.EMERGENCY, Scopes.SENSITIVE)),
        Client.program("sandbox-simpus-2", "SIMPUS Puskesmas Haekesak", Standing.of(Kind.FACILITY, HAEKESAK),
            of("system", List.of("*.cruds"), Scopes.EMERGENCY)),
        Client.program("sandbox-pustu", "Pustu Naitimu", Standing.of(Kind.FACILITY, PUSTU),
            of("system", List.of("*.cruds"))),
        Client.program("sandbox-kader", "Aplikasi kader Naitimu",
            Standing.of(Kind.KADER, POSYANDU).withRole("kader-elisabet-hoar-role"), of("system", KADER)),
        Client.program("sandbox-dinkes", "Dinas Kesehatan Belu", Standing.of(Kind.DINKES, DINKES),
            of("system", List.of("*.rs"), Scopes.BY_NAME)),
        Client.program("sandbox-national", "Platform nasional", Standing.of(Kind.NATIONAL),
            of("system", List.of("*.rs"))),
        Client.program("sandbox-vendor", "Perusahaan SIMPUS", Standing.of(Kind.VENDOR, HALILULIK, HAEKESAK),
            of("system", List.of("*.cruds"))),
        Client.program("sandbox-auditor", "Pemeriksa", Standing.of(Kind.AUDITOR, DINKES),
            of("system", List.of("AuditEvent.rs"), Scopes.AUDIT)),
        Client.program("sandbox-admin", "Pengelola server", Standing.of(Kind.ADMIN, DINKES),
            of("system", ADMINISTRATION)));
  }

  static List<Account> people() {
    return List.of(
        new Account("bidan.agustina", "Agustina Mau", Standing.of(Kind.FACILITY, HALILULIK),
            of("user", List.of("*.cruds"), Scopes.EMERGENCY, Scopes.SENSITIVE)),
        new Account("perawat.domi", "Domi Bria", Standing.of(Kind.FACILITY, PUSTU),
            of("user", List.of("*.cruds"), Scopes.EMERGENCY)),
        new Account("kader.elisabet", "Elisabet Hoar",
            Standing.of(Kind.KADER, POSYANDU).withRole("kader-elisabet-hoar-role"), of("user", KADER)),
        new Account("petugas.dinkes", "Petugas Dinkes Belu", Standing.of(Kind.DINKES, DINKES),
            of("user", List.of("*.rs"), Scopes.BY_NAME)),
        new Account("auditor", "Pemeriksa", Standing.of(Kind.AUDITOR, DINKES),
            of("user", List.of("AuditEvent.rs"), Scopes.AUDIT)));
  }

  /** @param bases addresses under which a browser may see this server, without a slash at the end */
  static Client pages(List<String> bases) {
    Set<String> scopes = people().stream()
        .flatMap(person -> person.scopes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    List<String> redirects = bases.stream()
        .flatMap(base -> PAGE_PATHS.stream().map(path -> base + path))
        .toList();
    return Client.pages(PAGES, "Halaman server", scopes, redirects);
  }

  static String secretOf(Client client) {
    return client.id() + "-secret";
  }

  static String passwordOf(Account account) {
    return account.name() + "-sandi";
  }

  private static Set<String> of(String context, List<String> types, String... others) {
    Set<String> scopes = new LinkedHashSet<>();
    types.forEach(type -> scopes.add(context + "/" + type));
    scopes.addAll(List.of(others));
    return scopes;
  }
}
