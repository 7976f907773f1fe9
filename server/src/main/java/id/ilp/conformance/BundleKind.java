package id.ilp.conformance;

import ca.uhn.fhir.rest.api.EncodingEnum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Tells a batch, whose entries stand or fall alone, from a transaction before either is parsed. */
final class BundleKind {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern BATCH_IN_XML = Pattern.compile("<type\\s+value=[\"']batch[\"']");

  private BundleKind() {}

  /** Whether this well-formed text is a Bundle of type {@code batch}. */
  static boolean isBatch(String text, EncodingEnum encoding) {
    if (encoding == EncodingEnum.XML) {
      return BATCH_IN_XML.matcher(text.substring(0, Math.min(text.length(), 2_000))).find();
    }
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isType = parser.currentName().equals("type");
        if (parser.nextToken() == JsonToken.VALUE_STRING && isType) {
          return parser.getText().equals("batch");
        }
        parser.skipChildren();
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
