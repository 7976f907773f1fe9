package id.ilp.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import id.ilp.district.Parcel;
import id.ilp.district.SandboxFiles;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a sandbox with a district must hold. */
final class DistrictBundles {

  private static final String RECORD_NUMBER = "http://sys-ids.kemkes.go.id/mrn/";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> bundles = new ArrayList<>(SandboxFiles.read("network", "family", "visits"));
  private final List<Parcel> parcels = new ArrayList<>();

  DistrictBundles(DistrictPlan plan) {
    new District(plan).write(parcels::add);
    parcels.forEach(parcel -> bundles.add(parcel.bundle()));
  }

  /** The numbers of two records of one person, {@code system|value}. */
  record DoubleRecord(String first, String second) {}

  private static JsonNode entries(String bundle) {
    try {
      return JSON.readTree(bundle).get("entry");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many of a type there must be: those with an id once for each id, the others as often as they are sent. */
  int count(String type) {
    Set<Object> sent = new HashSet<>();
    for (String bundle : bundles) {
      for (JsonNode entry : entries(bundle)) {
        JsonNode resource = entry.get("resource");
        if (resource.get("resourceType").textValue().equals(type)) {
          sent.add(resource.has("id") ? resource.get("id").textValue() : resource);
        }
      }
    }
    return sent.size();
  }

  /** Who was registered a second time: beside the family, by a record number that ends with B. */
  List<DoubleRecord> doubles() {
    List<DoubleRecord> doubles = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    for (Parcel parcel : parcels) {
      for (JsonNode entry : entries(parcel.bundle())) {
        JsonNode person = entry.get("resource");
        if (person.get("resourceType").textValue().equals("Patient")) {
          JsonNode number = person.get("identifier").get(0);
          String token = number.get("system").textValue() + "|" + number.get("value").textValue();
          String who = parcel.family() + " " + person.get("birthDate") + person.get("gender");
          if (token.startsWith(RECORD_NUMBER) && token.endsWith("-B")) {
            doubles.add(new DoubleRecord(known.get(who), token));
          } else {
            known.put(who, token);
          }
        }
      }
    }
    return doubles;
  }
}
