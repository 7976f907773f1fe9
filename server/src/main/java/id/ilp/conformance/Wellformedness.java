package id.ilp.conformance;

import ca.uhn.fhir.rest.api.EncodingEnum;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import id.ilp.platform.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Refuses text that is no JSON or XML at all before anything else reads it: not closed, one name twice, nested without
 * end, an XML document type (which is how a file of the server is asked for).
 */
final class Wellformedness {

  /** FHIR's own resources reach about 20. */
  private static final int MAX_DEPTH = 60;

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
      .build();

  /** Entities other than those of XML itself. */
  private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\w+);)\\w+;");

  private static final XMLInputFactory XML = secureXml();

  /** Neither XML nor PostgreSQL has it. */
  private static final char NUL = 0;

  private Wellformedness() {}

  /** For what the server reads itself, or has counted already. */
  static void check(String text, EncodingEnum encoding) {
    check(text, encoding, Integer.MAX_VALUE);
  }

  /**
   * @param maxValues most values and objects, or XML elements
   * @throws ProblemException 400, with line and column, if the text cannot be read; 413 if it holds too much
   */
  static void check(String text, EncodingEnum encoding, int maxValues) {
    if (text.isBlank()) {
      throw refused("empty-body", null, new Text(
          "Tidak ada isi. Kirim satu resource atau Bundle FHIR sebagai JSON.",
          "There is no body. Send one FHIR resource or Bundle as JSON."));
    }
    if (encoding == EncodingEnum.XML) {
      checkXml(text, maxValues);
    } else {
      checkJson(text, maxValues);
    }
  }

  private static void checkJson(String text, int maxValues) {
    JsonParser parser = null;
    try {
      parser = JSON.createParser(text);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw refused("not-json", position(parser.currentLocation()), new Text(
            "Isi bukan objek JSON. Isi harus mulai dengan '{' dan memuat \"resourceType\".",
            "The body is not a JSON object. It must begin with '{' and hold \"resourceType\"."));
      }
      countValues(parser, maxValues);
      if (parser.nextToken() != null) {
        throw refused("not-json", position(parser.currentLocation()), new Text(
            "Ada isi lain setelah akhir objek JSON. Kirim satu objek saja.",
            "Something follows the end of the JSON object. Send one object only."));
      }
    } catch (StreamConstraintsException e) {
      throw refused("nested-too-deep", position(parser.currentLocation()), new Text(
          "Isi JSON bersarang terlalu dalam.", "The JSON is nested too deeply."));
    } catch (JsonProcessingException e) {
      throw refused("not-json", position(e.getLocation()), new Text(
          "Isi bukan JSON yang benar. Periksa tanda kutip, koma, kurung dan nama yang ditulis dua kali di baris ini.",
          "The body is not correct JSON. Check quotes, commas, brackets and doubled names in this line."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To the end of the object that has begun. HL7's validator takes some 4 kB of memory for each value and object. */
  private static void countValues(JsonParser parser, int maxValues) throws IOException {
    int depth = 1;
    int values = 0;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if ((token.isScalarValue() || token == JsonToken.START_OBJECT) && ++values > maxValues) {
        throw tooMany(maxValues, position(parser.currentLocation()));
      }
      if (token == JsonToken.VALUE_STRING && parser.getText().indexOf(NUL) >= 0) {
        throw refused("character", position(parser.currentLocation()), new Text(
            "Ada tanda NUL (kode 0) dalam teks. Hapus tanda itu.", "A text holds the NUL character (code 0). Remove it."));
      }
    }
  }

  /** A reader that follows nothing outside the text. */
  static XMLStreamReader reader(String text) throws XMLStreamException {
    return XML.createXMLStreamReader(new StringReader(text));
  }

  private static void checkXml(String text, int maxValues) {
    if (ENTITY.matcher(text).find()) {
      throw refused("xml-doctype", null, new Text(
          "Isi XML tidak boleh memuat DOCTYPE atau entitas. Hapus bagian itu.",
          "The XML must not hold a DOCTYPE or entities. Remove them."));
    }
    int depth = 0;
    int values = 0;
    XMLStreamReader reader = null;
    try {
      reader = reader(text);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw refused("xml-doctype", position(reader), new Text(
              "Isi XML tidak boleh memuat DOCTYPE atau entitas. Hapus bagian itu.",
              "The XML must not hold a DOCTYPE or entities. Remove them."));
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        values += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (values > maxValues) {
          throw tooMany(maxValues, position(reader));
        }
        if (depth > MAX_DEPTH) {
          throw refused("nested-too-deep", position(reader), new Text(
              "Isi XML bersarang terlalu dalam.", "The XML is nested too deeply."));
        }
      }
    } catch (XMLStreamException e) {
      throw refused("not-xml", reader == null ? null : position(reader), new Text(
          "Isi bukan XML yang benar. Periksa tanda pembuka dan penutup di baris ini.",
          "The body is not correct XML. Check the opening and closing tags in this line."));
    }
  }

  private static ProblemException tooMany(int maxValues, String position) {
    return new ProblemException(413, new Problem(IssueSeverity.ERROR, IssueType.TOOLONG, "body-too-many-values", null,
        position, new Text(
            "Isi memuat lebih dari " + maxValues + " nilai. Kirim satu kunjungan per Bundle.",
            "The body holds more than " + maxValues + " values. Send one visit a Bundle.")));
  }

  private static ProblemException refused(String rule, String position, Text text) {
    return new ProblemException(
        400, new Problem(IssueSeverity.FATAL, IssueType.STRUCTURE, rule, null, position, text));
  }

  private static String position(JsonLocation location) {
    return location == null ? null : "Line[" + location.getLineNr() + "] Col[" + location.getColumnNr() + "]";
  }

  private static String position(XMLStreamReader reader) {
    var location = reader.getLocation();
    return "Line[" + location.getLineNumber() + "] Col[" + location.getColumnNumber() + "]";
  }

  private static XMLInputFactory secureXml() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
