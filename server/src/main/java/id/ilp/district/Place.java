package id.ilp.district;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where care is given, by which organisation and by whom.
 *
 * @param number the national number under which visits are numbered: the puskesmas's own
 * @param setting code of {@code setting}
 */
record Place(
    String organization, String organizationName, String number, String location, String locationName, String setting,
    Worker worker) {

  Place by(Worker other) {
    return new Place(organization, organizationName, number, location, locationName, setting, other);
  }

  ObjectNode provider() {
    return Json.reference("Organization/" + organization, organizationName);
  }

  ObjectNode site() {
    return Json.reference("Location/" + location, locationName);
  }
}
