package id.ilp.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * The parts that FHIR resources are made of, as plain JSON: elements stay in the order in which they were set, and
 * thousands of people a second are written without the cost of a model.
 */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ObjectNode resource(String type) {
    return object().put("resourceType", type);
  }

  static ArrayNode list(JsonNode... entries) {
    ArrayNode list = NODES.arrayNode();
    for (JsonNode entry : entries) {
      list.add(entry);
    }
    return list;
  }

  static ObjectNode coding(String system, String code, String display) {
    ObjectNode coding = object().put("system", system).put("code", code);
    return display.isEmpty() ? coding : coding.put("display", display);
  }

  static ObjectNode concept(JsonNode... codings) {
    return object().set("coding", list(codings));
  }

  static ObjectNode concept(String system, String code) {
    return concept(coding(system, code, ""));
  }

  static ObjectNode reference(String target) {
    return object().put("reference", target);
  }

  static ObjectNode reference(String target, String display) {
    return reference(target).put("display", display);
  }

  static ObjectNode identifier(String system, String value) {
    return object().put("system", system).put("value", value);
  }

  static ObjectNode official(String system, String value) {
    return object().put("use", "official").put("system", system).put("value", value);
  }

  static ObjectNode period(String start, String end) {
    return end == null ? object().put("start", start) : object().put("start", start).put("end", end);
  }

  static ObjectNode extension(String url, String element, JsonNode value) {
    return object().put("url", url).set(element, value);
  }

  static ObjectNode extension(String url, String element, String value) {
    return extension(url, element, TextNode.valueOf(value));
  }
}
