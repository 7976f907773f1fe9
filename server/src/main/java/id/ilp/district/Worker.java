package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A health worker or kader, by the id of the Practitioner. */
record Worker(String id, String name) {

  ObjectNode reference() {
    return Json.reference("Practitioner/" + id, name);
  }
}
