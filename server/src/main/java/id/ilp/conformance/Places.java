package id.ilp.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the places that the validator points to, which are nearly, but not quite, FHIRPath. */
final class Places {

  private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*/");
  private static final Pattern TYPE_IN_COMMENT = Pattern.compile("/\\*(?!Resource/)(\\w+)/[^*]*\\*/$");
  private static final Pattern XML_STEP = Pattern.compile("/[^/:]*:");
  private static final Pattern NO_INDEX = Pattern.compile("\\[(?!\\d+])[^]]*]");
  private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|\\.ofType\\([^)]*\\)");
  private static final Pattern LAST = Pattern.compile("([^.:]+)(?::([^.:]+))?$");

  private Places() {}

  /** The place as FHIRPath, or null if it is the body as a whole. */
  static String fhirPath(String place) {
    if (place == null || place.isEmpty() || place.equals("$")) {
      return null;
    }
    String path = COMMENT.matcher(place).replaceAll("");
    path = path.startsWith("/") ? XML_STEP.matcher(path).replaceAll(".").substring(1) : path;
    return NO_INDEX.matcher(path).replaceAll("");
  }

  /** The element in which a place ends, or the resource if it is one; empty for the body as a whole. */
  static String lastOf(String place) {
    String path = fhirPath(place);
    if (path == null) {
      return "";
    }
    Matcher type = TYPE_IN_COMMENT.matcher(place);
    return type.find() ? type.group(1) : group(path, 1);
  }

  /** The slice in which a path ends, such as {@code nik} in {@code Patient.identifier:nik}; empty if in none. */
  static String sliceOf(String path) {
    return group(path, 2);
  }

  private static String group(String path, int group) {
    Matcher last = LAST.matcher(INDEX.matcher(path).replaceAll(""));
    return last.find() && last.group(group) != null ? last.group(group) : "";
  }
}
