package id.ilp.district;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/** A district that was made for tests. */
final class Written {

  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final ObjectMapper JSON = new ObjectMapper();

  final List<Parcel> parcels = new ArrayList<>();

  private Written() {}

  static Written of(int people, long seed) {
    Written written = new Written();
    assertComplete(new District(new DistrictPlan(people, seed, DAY)).write(written.parcels::add));
    return written;
  }

  private static void assertComplete(boolean complete) {
    if (!complete) {
      throw new AssertionError("The district was not written to its end");
    }
  }

  int people() {
    return parcels.get(parcels.size() - 1).people();
  }

  List<JsonNode> bundles() {
    return parcels.stream().map(parcel -> parse(parcel.bundle())).toList();
  }

  List<JsonNode> resources(String type) {
    List<JsonNode> found = new ArrayList<>();
    bundles().forEach(bundle -> bundle.get("entry").forEach(entry -> {
      if (entry.get("resource").get("resourceType").textValue().equals(type)) {
        found.add(entry.get("resource"));
      }
    }));
    return found;
  }

  static JsonNode parse(String bundle) {
    try {
      return JSON.readTree(bundle);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All texts of elements of that name, at any depth. */
  static List<String> texts(JsonNode node, String field) {
    List<String> found = new ArrayList<>();
    each(node, (name, text) -> {
      if (name.equals(field)) {
        found.add(text);
      }
    });
    return found;
  }

  /** Tells the name and value of each text, at any depth. */
  static void each(JsonNode node, BiConsumer<String, String> seen) {
    node.properties().forEach(field -> {
      if (field.getValue().isTextual()) {
        seen.accept(field.getKey(), field.getValue().textValue());
      }
    });
    node.forEach(part -> each(part, seen));
  }

  /** SHA-256 of all Bundles in order. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      parcels.forEach(parcel -> digest.update(parcel.bundle().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
