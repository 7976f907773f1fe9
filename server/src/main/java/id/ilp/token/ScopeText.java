package id.ilp.token;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Spring Authorization Server keeps scopes as one text with commas between. A scope with a condition may hold a comma
 * itself ({@code system/Observation.rs?category=a,b}); it is kept as {@code %2C}.
 */
final class ScopeText {

  private ScopeText() {}

  static Set<String> toStored(Set<String> scopes) {
    return each(scopes, scope -> scope.replace("%", "%25").replace(",", "%2C"));
  }

  static Set<String> fromStored(Set<String> scopes) {
    return each(scopes, scope -> scope.replace("%2C", ",").replace("%25", "%"));
  }

  private static Set<String> each(Set<String> scopes, UnaryOperator<String> change) {
    Set<String> changed = new LinkedHashSet<>();
    scopes.forEach(scope -> changed.add(change.apply(scope)));
    return changed;
  }
}
