package id.ilp.access;

import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * Labels of sensitivity ({@code meta.security}) that close a resource to callers without the scope
 * {@link Scopes#SENSITIVE}. Codes of HL7's ActCode, "information sensitivity policy". Each is a bit of the row that says
 * who may see a resource; one more bit closes it to kader.
 */
final class Labels {

  static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  /** The bits of every label. */
  static final int ALL = 7;

  /** The bit of what a kader's form does not need: closed to her, open to others. */
  static final int BEYOND_FORM = 8;

  /** Violence against women and children, mental health and addiction, HIV and sexually transmitted infection. */
  private static final Map<String, Integer> BITS = Map.of(
      "SDV", 1, "VIO", 1, "SEX", 1,
      "MH", 2, "PSY", 2, "ETH", 2, "SUD", 2,
      "HIV", 4, "STD", 4);

  private Labels() {}

  static int of(Resource resource) {
    int bits = 0;
    for (Coding label : resource.getMeta().getSecurity()) {
      if (SYSTEM.equals(label.getSystem())) {
        bits |= BITS.getOrDefault(label.getCode(), 0);
      }
    }
    return bits;
  }
}
