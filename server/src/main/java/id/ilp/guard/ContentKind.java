package id.ilp.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Kinds of content that can be told by their bytes. */
enum ContentKind {
  PDF("application/pdf", bytes -> has(bytes, 0, "%PDF-")),
  PNG("image/png", bytes -> has(bytes, 0, "\u0089PNG\r\n\u001a\n")),
  JPEG("image/jpeg", bytes -> has(bytes, 0, "\u00ff\u00d8\u00ff")),
  GIF("image/gif", bytes -> has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")),
  WEBP("image/webp", bytes -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")),
  /** DICOM part 10, 7.1: a preamble of 128 bytes, then the letters. */
  DICOM("application/dicom", bytes -> has(bytes, 128, "DICM")),
  TEXT("text/plain", ContentKind::isText),
  /** RFC 7946: a JSON object. */
  GEOJSON("application/geo+json", ContentKind::isJsonObject);

  private static final JsonFactory JSON = new JsonFactory();

  private final String type;
  private final Predicate<byte[]> test;

  ContentKind(String type, Predicate<byte[]> test) {
    this.type = type;
    this.test = test;
  }

  /** Empty for a type whose content cannot be told. */
  static Optional<ContentKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }

  boolean holds(byte[] content) {
    return test.test(content);
  }

  /** @param signature one character a byte */
  private static boolean has(byte[] content, int at, String signature) {
    byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= at + bytes.length
        && Arrays.equals(content, at, at + bytes.length, bytes, 0, bytes.length);
  }

  /** UTF-8 that can be shown: no control characters but those that lay a text out. */
  private static boolean isText(byte[] content) {
    for (byte each : content) {
      if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f' || each == 127) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isJsonObject(byte[] content) {
    try (JsonParser parser = JSON.createParser(content)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      parser.skipChildren();
      return object && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
