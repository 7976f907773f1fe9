package id.ilp.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a token was given for: SMART App Launch 2.2 scopes ({@code system/Observation.rs?category=vital-signs}), the
 * older form ({@code system/Observation.read}), and scopes of our own.
 *
 * @param resources what may be done with which type of resource
 * @param others scopes that name no resource, such as {@link #SENSITIVE}
 */
public record Scopes(List<ResourceScope> resources, Set<String> others) {

  /** Resources that carry a label of sensitivity: violence, mental health, HIV. */
  public static final String SENSITIVE = "ilp/sensitive";

  /** People by name for a health office; each call states its purpose. */
  public static final String BY_NAME = "ilp/by-name";

  /** May open any one record for fifteen minutes in an emergency. */
  public static final String EMERGENCY = "ilp/emergency";

  /** Brings data over from another system: chooses ids, and writes in the name of every facility. */
  public static final String MIGRATION = "ilp/migration";

  /** May read audit records. */
  public static final String AUDIT = "ilp/audit";

  public Scopes {
    resources = List.copyOf(resources);
    others = Set.copyOf(others);
  }

  /**
   * @param text scopes with spaces between; what is no scope of a resource is kept as it is and gives no right to one
   */
  public static Scopes of(String text) {
    List<ResourceScope> resources = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (String scope : text.trim().split("\\s+")) {
      Optional<ResourceScope> parsed = ResourceScope.parse(scope);
      parsed.ifPresentOrElse(resources::add, () -> {
        if (!scope.isEmpty()) {
          others.add(scope);
        }
      });
    }
    return new Scopes(resources, others);
  }

  public boolean has(String other) {
    return others.contains(other);
  }

  /** The scopes that let the caller do this with resources of the type; empty if none does. */
  List<ResourceScope> allowing(ResourceScope.Right right, String type) {
    return resources.stream().filter(scope -> scope.allows(right, type)).toList();
  }

  /** Whether every resource of the type is in reach, not only those that match a condition. */
  boolean allowsAll(ResourceScope.Right right, String type) {
    return resources.stream().anyMatch(scope -> scope.condition().isEmpty() && scope.allows(right, type));
  }

  /** Whether every resource of the type may be read, as far as scopes decide. */
  public boolean reads(String type) {
    return allowsAll(ResourceScope.Right.READ, type) || allowsAll(ResourceScope.Right.SEARCH, type);
  }

  /** Whether everything that tells of a pregnancy, a delivery or childbed may be read. */
  public boolean readsStages() {
    return SearchReach.STAGES_READ.stream().allMatch(this::reads);
  }

  @Override
  public String toString() {
    return Arrays.asList(
            resources.stream().map(ResourceScope::toString).collect(Collectors.joining(" ")),
            String.join(" ", new TreeSet<>(others)))
        .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
