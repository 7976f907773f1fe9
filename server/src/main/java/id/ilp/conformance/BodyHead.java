package id.ilp.conformance;

import ca.uhn.fhir.rest.api.EncodingEnum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a well-formed body is, without parsing all of it.
 *
 * @param resourceType null if it does not say
 * @param bundleType the element {@code type}, null if there is none
 */
record BodyHead(String resourceType, String bundleType) {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern XML_ROOT = Pattern.compile("<\\s*([A-Z][A-Za-z]+)[\\s/>]");
  private static final Pattern XML_TYPE = Pattern.compile("<type\\s+value=[\"']([a-z-]+)[\"']");

  static BodyHead of(String text, EncodingEnum encoding) {
    return encoding == EncodingEnum.XML ? ofXml(text) : ofJson(text);
  }

  /** A batch, whose entries are checked one by one, or a Bundle that will be refused for its type. */
  boolean isOtherThanTransaction() {
    return "Bundle".equals(resourceType) && !"transaction".equals(bundleType);
  }

  private static BodyHead ofXml(String text) {
    Matcher root = XML_ROOT.matcher(text);
    Matcher type = XML_TYPE.matcher(text);
    return new BodyHead(root.find() ? root.group(1) : null, type.find() ? type.group(1) : null);
  }

  private static BodyHead ofJson(String text) {
    String resourceType = null;
    String type = null;
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
        if (isText && name.equals("resourceType")) {
          resourceType = parser.getText();
        } else if (isText && name.equals("type")) {
          type = parser.getText();
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BodyHead(resourceType, type);
  }
}
