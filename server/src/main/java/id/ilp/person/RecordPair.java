package id.ilp.person;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/**
 * Two records of one person. After the merge the source is inactive and names the target as the one that replaces it;
 * the target bears the source's numbers as former ones (HL7 "Patient merge").
 */
final class RecordPair {

  private final Patient source;
  private final Patient target;

  RecordPair(Patient source, Patient target) {
    this.source = source;
    this.target = target;
  }

  Patient source() {
    return source;
  }

  Patient target() {
    return target;
  }

  String sourceReference() {
    return "Patient/" + source.getIdElement().getIdPart();
  }

  String targetReference() {
    return "Patient/" + target.getIdElement().getIdPart();
  }

  /** What the source said of being in use; null if nothing. */
  Boolean sourceActive() {
    return source.hasActive() ? source.getActive() : null;
  }

  /**
   * @return positions of the source's identifiers that the target was given
   */
  List<Integer> join() {
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < source.getIdentifier().size(); i++) {
      Identifier number = source.getIdentifier().get(i);
      if (target.getIdentifier().stream().noneMatch(own -> isSame(own, number))) {
        target.addIdentifier(number.copy().setUse(IdentifierUse.OLD));
        given.add(i);
      }
    }
    target.addLink().setType(LinkType.REPLACES).setOther(new Reference(sourceReference()));
    source.addLink().setType(LinkType.REPLACEDBY).setOther(new Reference(targetReference()));
    source.setActive(false);
    return given;
  }

  /**
   * @param active of the source before
   * @param given what {@link #join} returned
   */
  void part(Boolean active, List<Integer> given) {
    for (int position : given) {
      Identifier number = source.getIdentifier().get(position);
      target.getIdentifier().removeIf(own -> own.getUse() == IdentifierUse.OLD && isSame(own, number));
    }
    removeLink(target, LinkType.REPLACES, sourceReference());
    removeLink(source, LinkType.REPLACEDBY, targetReference());
    source.setActiveElement(active == null ? null : new BooleanType(active));
  }

  private static void removeLink(Patient record, LinkType type, String other) {
    record.getLink().removeIf(link -> link.getType() == type && other.equals(link.getOther().getReference()));
  }

  private static boolean isSame(Identifier one, Identifier other) {
    return one.hasValue() && one.getValue().equals(other.getValue())
        && one.hasSystem() && one.getSystem().equals(other.getSystem());
  }
}
