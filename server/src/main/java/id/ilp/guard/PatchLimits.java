package id.ilp.guard;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * What a patch may ask for, whatever way it came: alone, in a batch, in a transaction.
 *
 * <p>No XML patch: HAPI 8.8.0 hands it to a library that reads files of the server named by its document type, and
 * evaluates XPath without a limit of time. A FHIR patch may name its place, not compute it, see {@link PatchPath}. A
 * JSON patch may not copy much: what is copied into itself doubles each time.
 */
@Interceptor
final class PatchLimits {

  private static final int MAX_OPERATIONS = 500;
  private static final int MAX_COPIES = 5;
  private static final JsonFactory JSON = new JsonFactory();

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
  public void check(PrePatchDetails patch) {
    if (patch.getPatchType() == PatchTypeEnum.XML_PATCH) {
      throw new ProblemException(415, Problem.error(IssueType.NOTSUPPORTED, "xml-patch", null,
          "Patch dalam bentuk XML tidak diterima. Kirim application/json-patch+json.",
          "XML patch is not supported. Send application/json-patch+json."));
    }
    if (patch.getPatchType() == PatchTypeEnum.JSON_PATCH && patch.getPatchBody() != null
        && isMuch(patch.getPatchBody())) {
      throw new ProblemException(400, Problem.error(IssueType.TOOLONG, "patch-too-large", null,
          "Patch memuat lebih dari " + MAX_OPERATIONS + " langkah atau lebih dari " + MAX_COPIES + " salinan (copy).",
          "The patch has more than " + MAX_OPERATIONS + " operations, or more than " + MAX_COPIES + " copies."));
    }
    if (patch.getFhirPatchBody() instanceof Parameters body) {
      body.getParameter().forEach(PatchLimits::check);
    }
  }

  private static boolean isMuch(String jsonPatch) {
    int operations = 0;
    int copies = 0;
    try (JsonParser parser = JSON.createParser(jsonPatch)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        // Only the array of operations around it: what is in the values does not count.
        boolean ofOperation = parser.getParsingContext().inObject()
            && parser.getParsingContext().getParent().getParent() != null
            && parser.getParsingContext().getParent().getParent().inRoot();
        operations += token == JsonToken.START_OBJECT && ofOperation ? 1 : 0;
        copies += token == JsonToken.VALUE_STRING && ofOperation && "op".equals(parser.currentName())
            && "copy".equals(parser.getText()) ? 1 : 0;
      }
    } catch (IOException e) {
      // No JSON: whoever applies it says so, and applies nothing.
      return false;
    }
    return operations > MAX_OPERATIONS || copies > MAX_COPIES;
  }

  private static void check(ParametersParameterComponent operation) {
    for (ParametersParameterComponent part : operation.getPart()) {
      if ("path".equals(part.getName()) && part.hasValue() && !PatchPath.isPlain(part.getValue().primitiveValue())) {
        throw new ProblemException(400, Problem.error(IssueType.NOTSUPPORTED, "patch-path", null,
            "Path patch hanya boleh menunjuk elemen: nama, [nomor], dan where() dengan perbandingan.",
            "The path of a patch may only point at an element: names, [index], and where() with a comparison."));
      }
    }
  }
}
