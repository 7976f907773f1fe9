package id.ilp.conformance;

import ca.uhn.fhir.rest.api.EncodingEnum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a well-formed body is, without parsing all of it.
 *
 * @param resourceType null if it does not say
 * @param bundleType the element {@code type}, null if there is none
 */
record BodyHead(String resourceType, String bundleType) {

  private static final JsonFactory JSON = new JsonFactory();

  static BodyHead of(String text, EncodingEnum encoding) {
    return encoding == EncodingEnum.XML ? ofXml(text) : ofJson(text);
  }

  boolean isBatch() {
    return "Bundle".equals(resourceType) && "batch".equals(bundleType);
  }

  /** A Bundle that will be refused for its type. */
  boolean isOfOtherKind() {
    return "Bundle".equals(resourceType) && !isBatch() && !"transaction".equals(bundleType);
  }

  private static BodyHead ofXml(String text) {
    String resourceType = null;
    String type = null;
    int depth = 0;
    try {
      XMLStreamReader reader = Wellformedness.reader(text);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          if (depth == 1) {
            resourceType = reader.getLocalName();
          } else if (depth == 2 && reader.getLocalName().equals("type")) {
            type = reader.getAttributeValue(null, "value");
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("the text was said to be well-formed", e);
    }
    return new BodyHead(resourceType, type);
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
