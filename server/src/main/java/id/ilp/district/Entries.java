package id.ilp.district;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** A transaction Bundle under construction. */
final class Entries {

  private final ArrayNode entries = Json.list();
  private final Dice dice;

  Entries(Dice dice) {
    this.dice = dice;
  }

  /** Adds a new resource. Answers the address at which other entries refer to it. */
  String post(ObjectNode resource) {
    return add(resource, "POST", resource.get("resourceType").textValue());
  }

  /** Adds a resource that has an id of its own. */
  void put(ObjectNode resource) {
    add(resource, "PUT", resource.get("resourceType").textValue() + "/" + resource.get("id").textValue());
  }

  private String add(ObjectNode resource, String method, String url) {
    String address = "urn:uuid:" + uuid();
    entries.add(Json.object().put("fullUrl", address).<ObjectNode>set("resource", resource)
        .set("request", Json.object().put("method", method).put("url", url)));
    return address;
  }

  private UUID uuid() {
    long high = dice.next() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
    long low = dice.next() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** The Bundle on one line. */
  String text() {
    return Json.resource("Bundle").put("type", "transaction").set("entry", entries).toString();
  }
}
