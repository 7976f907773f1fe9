package id.ilp.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ilp.district.District;
import id.ilp.district.DistrictPlan;
import id.ilp.district.SandboxFiles;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a sandbox with a district must hold. */
final class DistrictBundles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> bundles = new ArrayList<>(SandboxFiles.read("network", "family", "visits"));

  DistrictBundles(DistrictPlan plan) {
    new District(plan).write(parcel -> bundles.add(parcel.bundle()));
  }

  /** How many of a type there must be: those with an id once for each id, the others as often as they are sent. */
  int count(String type) {
    Set<Object> sent = new HashSet<>();
    for (String bundle : bundles) {
      try {
        for (JsonNode entry : JSON.readTree(bundle).get("entry")) {
          JsonNode resource = entry.get("resource");
          if (resource.get("resourceType").textValue().equals(type)) {
            sent.add(resource.has("id") ? resource.get("id").textValue() : resource);
          }
        }
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sent.size();
  }
}
