package id.ilp.homevisit;

import id.ilp.homevisit.StoredJson.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;

/** Which facility hears first of a danger sign: the pustu of the village, or its puskesmas where there is none. */
final class Pustu {

  private static final String TYPE = "http://terminology.kemkes.go.id/CodeSystem/organization-type";

  /** The nearest first. */
  private static final List<String> TYPES = List.of("OT000002", "OT000001", "102");

  private static final String ADMINISTRATIVE_CODE =
      "https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode";

  /** The last column holds the area of the facility. */
  private static final String OF_VILLAGE = """
      select stored.res_type, stored.fhir_id, version.res_text_vc, here.area
      from ilp.catchment here join hfj_resource stored on stored.res_id = here.organization
      join hfj_res_ver version on version.res_id = stored.res_id and version.res_ver = stored.res_ver
      where starts_with(?, here.area) and stored.res_deleted_at is null""";

  private final StoredJson store;

  Pustu(StoredJson store) {
    this.store = store;
  }

  /** {@code Organization/id}; empty if the person's village is not known or nobody looks after it. */
  Optional<String> of(Patient person) {
    return villageOf(person).flatMap(village -> store.query(OF_VILLAGE, village).stream()
        .filter(facility -> rank(facility) < TYPES.size() && facility.json().path("active").asBoolean(true))
        .min(Comparator.<Stored>comparingInt(Pustu::rank)
            .thenComparing(facility -> -facility.of().length()).thenComparing(Stored::id))
        .map(Stored::reference));
  }

  private static int rank(Stored facility) {
    for (int i = 0; i < TYPES.size(); i++) {
      if (Codes.has(facility.json().path("type"), TYPE, TYPES.get(i))) {
        return i;
      }
    }
    return TYPES.size();
  }

  private static Optional<String> villageOf(Patient person) {
    return person.getAddress().stream()
        .flatMap(address -> address.getExtensionsByUrl(ADMINISTRATIVE_CODE).stream())
        .map(code -> code.getExtensionByUrl("village"))
        .filter(village -> village != null && village.hasValue())
        .map(Extension::getValue).filter(value -> value.hasPrimitiveValue()).map(value -> value.primitiveValue())
        .findFirst();
  }
}
