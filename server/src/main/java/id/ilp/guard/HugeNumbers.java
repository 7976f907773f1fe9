package id.ilp.guard;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.FhirTerser;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Refuses a number such as {@code 1e1000000000}: HAPI and PostgreSQL's driver write numbers out in full, which takes a
 * gigabyte for this one. FHIR asks for 18 digits.
 *
 * <p>Nearly every body is let go after one look over its text; only one that holds something like it is read twice.
 */
@Interceptor
final class HugeNumbers {

  /** Also found in base64 and in the number of a vaccine's lot, hence the second, closer look. */
  private static final Pattern CANDIDATE = Pattern.compile("[0-9.][eE][+-]?[0-9]{4}");

  private static final Pattern HUGE = Pattern.compile("[+-]?[0-9.]{1,40}[eE][+-]?[0-9]{4,}");
  private static final int MAX_EXPONENT = 999;
  private static final JsonFactory JSON = new JsonFactory();
  private static final String SUSPECT = HugeNumbers.class.getName();

  private final FhirTerser terser;

  HugeNumbers(FhirContext context) {
    this.terser = context.newTerser();
  }

  /** Before anything makes a number of it. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = -90)
  public void check(RequestDetails request) {
    byte[] body = request.loadRequestContents();
    if (body == null || body.length == 0) {
      return;
    }
    String text = new String(body, StandardCharsets.UTF_8);
    if (!CANDIDATE.matcher(text).find()) {
      return;
    }
    request.getUserData().put(SUSPECT, true);
    boolean jsonPatch = text.stripLeading().startsWith("[");
    if ((jsonPatch || text.stripLeading().startsWith("{")) && holdsHugeNumber(text, jsonPatch)) {
      throw tooLarge();
    }
  }

  /** In XML and in quotes the text alone does not tell a number from a name. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -100)
  public void checkRead(RequestDetails request) {
    if (request.getResource() != null && request.getUserData().containsKey(SUSPECT)
        && terser.getAllPopulatedChildElementsOfType(request.getResource(), DecimalType.class).stream()
            .anyMatch(number -> number.getValue() != null && isHuge(number.getValue()))) {
      throw tooLarge();
    }
  }

  static boolean isHuge(BigDecimal number) {
    return Math.abs((long) number.scale()) > MAX_EXPONENT;
  }

  /** For a number in a search: {@code 5.4}, {@code gt5.4}, {@code 5.4|system|unit}. */
  static boolean isHugeInSearch(String value) {
    return HUGE.matcher(value.replaceFirst("^[a-z]{2}(?=[0-9.+-])", "").replaceFirst("\\|.*", "")).matches();
  }

  private static boolean holdsHugeNumber(String text, boolean quotedToo) {
    try (JsonParser parser = JSON.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if ((token.isNumeric() || quotedToo && token == JsonToken.VALUE_STRING)
            && HUGE.matcher(parser.getText()).matches()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      // No JSON: whoever reads it next says so, with the place. Numbers before that place were looked at.
      return false;
    }
  }

  static ProblemException tooLarge() {
    return new ProblemException(400, Problem.error(IssueType.VALUE, "number-too-large", null,
        "Ada angka yang terlalu besar atau terlalu kecil: pangkat sepuluhnya lebih dari tiga angka.",
        "A number is too large or too small: its power of ten has more than three digits."));
  }
}
