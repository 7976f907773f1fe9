package id.ilp.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scope of SMART App Launch 2.2 that names a type of resource.
 *
 * @param type name of the type, or {@code *} for all
 * @param rights what may be done
 * @param condition search parameters that resources must match, as in a URL; empty: all
 */
public record ResourceScope(String type, Set<Right> rights, String condition) {

  /** The letters of a SMART scope. */
  public enum Right {
    CREATE('c'),
    READ('r'),
    UPDATE('u'),
    DELETE('d'),
    SEARCH('s');

    private final char letter;

    Right(char letter) {
      this.letter = letter;
    }

    char letter() {
      return letter;
    }
  }

  /** Letters stand in this order or the scope means nothing (SMART App Launch 2.2, "Scopes for requesting data"). */
  private static final Pattern FORM =
      Pattern.compile("(?:system|user)/(\\*|[A-Z][A-Za-z]+)\\.(c?r?u?d?s?|read|write|\\*)(?:\\?(.+))?");

  private static final Map<String, Set<Right>> FIRST_VERSION = Map.of(
      "read", EnumSet.of(Right.READ, Right.SEARCH),
      "write", EnumSet.of(Right.CREATE, Right.UPDATE, Right.DELETE),
      "*", EnumSet.allOf(Right.class));

  public ResourceScope {
    rights = Set.copyOf(rights);
  }

  /** Empty if the text is no such scope. */
  static Optional<ResourceScope> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group(2).isEmpty()) {
      return Optional.empty();
    }
    String condition = form.group(3) == null ? "" : form.group(3);
    return Optional.of(new ResourceScope(form.group(1), rightsOf(form.group(2)), condition));
  }

  private static Set<Right> rightsOf(String letters) {
    if (FIRST_VERSION.containsKey(letters)) {
      return FIRST_VERSION.get(letters);
    }
    Set<Right> rights = EnumSet.noneOf(Right.class);
    for (Right right : Right.values()) {
      if (letters.indexOf(right.letter) >= 0) {
        rights.add(right);
      }
    }
    return rights;
  }

  boolean allows(Right right, String resourceType) {
    return rights.contains(right) && (type.equals("*") || type.equals(resourceType));
  }

  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (Right right : Right.values()) {
      if (rights.contains(right)) {
        letters.append(right.letter);
      }
    }
    return "system/" + type + "." + letters + (condition.isEmpty() ? "" : "?" + condition);
  }
}
