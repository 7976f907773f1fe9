package id.ilp.guard;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a FHIR patch. HL7's library evaluates it without a limit of time, and {@code matches} in it takes a
 * regular expression of the sender (CVE-2026-45367 and its sequels): one request could keep a processor busy for ever.
 */
final class PatchPath {

  /** What it takes to choose an element; {@code where} with a comparison for the rest. */
  private static final Set<String> FUNCTIONS =
      Set.of("where", "extension", "ofType", "as", "first", "last", "tail", "single", "exists", "empty", "not");

  /** Characters, and calls in one path: the longest of FHIR's own examples have 60 and 2. */
  private static final int MAX_LENGTH = 400;

  private static final int MAX_CALLS = 6;

  /** Texts in quotes are data, whatever they say. Possessive: read once, never again from another place. */
  private static final Pattern QUOTED = Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'", Pattern.DOTALL);

  /** Comments could part a name from its bracket, and names can be quoted in two ways. */
  private static final Pattern UNUSUAL = Pattern.compile("//|/\\*|[`\"%$\\\\']");

  private static final Pattern CALL = Pattern.compile("(\\w++)\\s*+\\(");

  private PatchPath() {}

  static boolean isPlain(String path) {
    if (path == null) {
      return true;
    }
    if (path.length() > MAX_LENGTH) {
      return false;
    }
    String bare = QUOTED.matcher(path).replaceAll("0");
    if (UNUSUAL.matcher(bare).find()) {
      return false;
    }
    Matcher call = CALL.matcher(bare);
    int calls = 0;
    while (call.find()) {
      calls++;
      if (!FUNCTIONS.contains(call.group(1)) || calls > MAX_CALLS) {
        return false;
      }
    }
    return true;
  }
}
