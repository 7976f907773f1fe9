package id.ilp.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.ilp.access.Caller.Kind;
import id.ilp.access.Scopes;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SandboxDirectoryTest {

  @Test
  void programsWhenListedThenEveryKindOfCallerIsAmongThem() {
    assertThat(SandboxDirectory.programs()).extracting(client -> client.standing().kind())
        .containsAll(EnumSet.allOf(Kind.class));
  }

  @Test
  void programsWhenListedThenEachCanBeRecognisedAsOfTheSandbox() {
    assertThat(SandboxDirectory.programs()).allSatisfy(client -> {
      assertThat(client.id()).startsWith("sandbox-");
      assertThat(SandboxDirectory.secretOf(client)).isEqualTo(client.id() + "-secret");
    });
  }

  @Test
  void programsWhenAskedForSensitiveScopesThenOnlyThoseThatMayHaveThem() {
    assertThat(withScope(Scopes.SENSITIVE)).containsExactly("sandbox-simpus");
    assertThat(withScope(Scopes.AUDIT)).containsExactly("sandbox-auditor");
    assertThat(withScope(Scopes.BY_NAME)).containsExactly("sandbox-dinkes");
  }

  @Test
  void programsWhenAdministratorThenNoScopeOfHealthData() {
    assertThat(SandboxDirectory.programs()).filteredOn(client -> client.standing().kind() == Kind.ADMIN)
        .singleElement().satisfies(client -> assertThat(client.scopes())
            .noneMatch(scope -> scope.startsWith("system/*") || scope.startsWith("system/Patient")));
  }

  @Test
  void pagesWhenBuiltThenTheyMayAskForWhateverAPersonHasAndSendBackToThisServerOnly() {
    Client pages = SandboxDirectory.pages(List.of("http://localhost:8080"));

    SandboxDirectory.people().forEach(person -> assertThat(pages.scopes()).containsAll(person.scopes()));
    assertThat(pages.redirects()).contains("http://localhost:8080/try/", "http://localhost:8080/audit/")
        .allMatch(address -> address.startsWith("http://localhost:8080/"));
    assertThat(pages.standing()).isNull();
  }

  private static List<String> withScope(String scope) {
    return SandboxDirectory.programs().stream()
        .filter(client -> client.scopes().contains(scope)).map(Client::id).toList();
  }
}
