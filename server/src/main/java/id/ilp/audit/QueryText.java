package id.ilp.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was asked, in a form that may be kept for good: values that could tell who a person is (a NIK, a name, a birth
 * date) are left out, and so is everything that is not known to be harmless.
 */
final class QueryText {

  static final String HIDDEN = "…";

  /** Values of these say nothing about who a person is, except by the id of a resource. */
  private static final Set<String> HARMLESS = Set.of((
      "_id _lastUpdated _count _offset _sort _include _revinclude _summary _elements _total _format _pretty "
      + "_profile _tag _security _since _at _type _has before patient subject beneficiary encounter entity "
      + "agent action outcome type code category date status class service-provider organization "
      + "managing-entity location participant practitioner episode-of-care part-of based-on cluster setting "
      + "stage life-stage life-stage-date start end gender active performer has-member derived-from "
      + "value-concept combo-code clinical-status verification-status recorded-date vaccine-code reason-code "
      + "questionnaire authored author intent authoredon medication requester context focus owner authored-on "
      + "business-status goal care-team period measure reporter target recorded item relationship link actor "
      + "appointment sent recipient sender service-category specimen result prescription condition "
      + "care-manager lifecycle-status issued occurrence effective whenhandedover "
      // Modifiers.
      + "missing not in not-in above below text-only iterate").split(" "));

  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_:.-]{0,100}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.:/|,+*-]{0,200}");
  private static final Pattern SEGMENT = Pattern.compile("[$_]?[A-Za-z0-9_.-]{1,64}");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  /** A NIK and a family-card number have 16 digits; one with a digit lost or doubled is hidden too. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{14,}");

  private QueryText() {}

  /** The address and the parameters, wherever they stood. */
  static String of(RequestDetails request) {
    return pathOf(request.getRequestPath()).replaceFirst("/_search$", "") + parametersOf(request.getParameters());
  }

  /** The same of an entry of a Bundle. */
  static String ofUrl(String url) {
    int mark = url.indexOf('?');
    return mark < 0
        ? pathOf(url)
        : pathOf(url.substring(0, mark)) + parametersOf(UrlUtil.parseQueryString(url.substring(mark + 1)));
  }

  /** Ids of the patients that a request names, found or not. */
  static List<String> patientsIn(String resourceType, Map<String, String[]> parameters) {
    List<String> ids = new ArrayList<>();
    parameters.forEach((name, values) -> {
      boolean named = Set.of("patient", "subject", "subject:Patient", "patient:Patient", "beneficiary").contains(name)
          || ("Patient".equals(resourceType) && name.equals("_id"));
      if (named) {
        Arrays.stream(values).flatMap(value -> Arrays.stream(value.split(","))).forEach(value -> {
          if (value.startsWith("Patient/") || !value.contains("/")) {
            ids.add(value.substring(value.indexOf('/') + 1));
          }
        });
      }
    });
    return ids.stream().filter(QueryText::mayBeKept).distinct().toList();
  }

  /** Whether a text that a caller gave as an id may be written down; it could be a NIK. */
  static boolean mayBeKept(String id) {
    return ID.matcher(id).matches() && !LONG_NUMBER.matcher(id).find();
  }

  private static String pathOf(String path) {
    if (path == null) {
      return "";
    }
    List<String> parts = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty())
        .map(part -> SEGMENT.matcher(part).matches() && !LONG_NUMBER.matcher(part).find() ? part : HIDDEN)
        .toList();
    return String.join("/", parts);
  }

  private static String parametersOf(Map<String, String[]> parameters) {
    if (parameters == null || parameters.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    new TreeMap<>(parameters).forEach((name, values) -> {
      String shown = NAME.matcher(name).matches() && !LONG_NUMBER.matcher(name).find() ? name : HIDDEN;
      for (String value : values) {
        parts.add(shown + "=" + (isHarmless(name, value) ? value : HIDDEN));
      }
    });
    return "?" + String.join("&", parts);
  }

  private static boolean isHarmless(String name, String value) {
    return Arrays.stream(name.split("[.:]"))
            .allMatch(part -> HARMLESS.contains(part) || TYPE.matcher(part).matches())
        && VALUE.matcher(value).matches()
        && !LONG_NUMBER.matcher(value).find();
  }
}
