package id.ilp.platform;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Finds the references in a resource, each with its FHIRPath. */
public final class References {

  /** A reference and the path of its element below the resource, such as {@code .location[0].location}. */
  public record Found(Reference reference, String path) {

    public String target() {
      return reference.getReference();
    }
  }

  private References() {}

  public static List<Found> in(Resource resource) {
    List<Found> found = new ArrayList<>();
    collect(resource, "", found);
    return found;
  }

  /** A reference that leads to nothing, as far as the sender can see. */
  public static Problem notFound(String target, String path) {
    return Problem.error(IssueType.NOTFOUND, "reference-not-found", path,
        "Rujukan " + target + " tidak ditemukan. Kirim dulu resource itu, atau sertakan di Bundle yang sama.",
        "The reference " + target + " leads to nothing. Send that resource first, or in the same Bundle.");
  }

  private static void collect(Base element, String path, List<Found> found) {
    for (Property property : element.children()) {
      List<Base> values = property.getValues();
      for (int i = 0; i < values.size(); i++) {
        String step = path + "." + property.getName().replace("[x]", "") + (property.isList() ? "[" + i + "]" : "");
        if (values.get(i) instanceof Reference reference && reference.hasReference()) {
          found.add(new Found(reference, step));
        }
        collect(values.get(i), step, found);
      }
    }
  }
}
