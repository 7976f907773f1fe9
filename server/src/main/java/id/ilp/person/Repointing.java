package id.ilp.person;

import id.ilp.platform.References;
import id.ilp.platform.References.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Leads the references of one resource from one record of a person to another, and back. */
final class Repointing {

  private Repointing() {}

  /**
   * A reference that was led to the other record.
   *
   * @param path of the element below the resource, such as {@code .member[1].entity}
   * @param alone whether no other element at such a place ({@code .member.entity}) led to the other record before
   */
  record Moved(String path, boolean alone) {}

  /**
   * @param from {@code Patient/id}
   * @param to {@code Patient/id}
   * @return what was changed; empty if nothing led there
   */
  static List<Moved> move(Resource resource, String from, String to) {
    List<Found> references = referencesOf(resource);
    Set<String> taken = references.stream()
        .filter(found -> found.target().equals(to))
        .map(found -> placeOf(found.path()))
        .collect(Collectors.toSet());
    List<Moved> moved = new ArrayList<>();
    for (Found found : references) {
      if (found.target().equals(from)) {
        found.reference().setReference(to);
        moved.add(new Moved(found.path(), !taken.contains(placeOf(found.path()))));
      }
    }
    return moved;
  }

  /**
   * Undoes {@link #move} on a resource that may have changed since. What was moved within a list is found by its kind
   * of place, unless there is more at such a place than was moved there: then by its position, and in doubt it stays.
   *
   * @param from the record that was merged
   * @param to the record that the references lead to now
   * @return whether anything was changed
   */
  static boolean putBack(Resource resource, Collection<Moved> moved, String from, String to) {
    List<Found> references = referencesOf(resource).stream().filter(found -> found.target().equals(to)).toList();
    Map<String, Long> present = references.stream()
        .collect(Collectors.groupingBy(found -> placeOf(found.path()), Collectors.counting()));
    Map<String, Long> expected = moved.stream()
        .collect(Collectors.groupingBy(each -> placeOf(each.path()), Collectors.counting()));
    Set<String> wholePlaces = moved.stream()
        .filter(Moved::alone)
        .map(each -> placeOf(each.path()))
        .filter(place -> present.getOrDefault(place, 0L) <= expected.get(place))
        .collect(Collectors.toSet());
    Set<String> positions = moved.stream().map(Moved::path).collect(Collectors.toSet());
    boolean changed = false;
    for (Found found : references) {
      if (wholePlaces.contains(placeOf(found.path())) || positions.contains(found.path())) {
        found.reference().setReference(from);
        changed = true;
      }
    }
    return changed;
  }

  /**
   * References to a person that follow her from one record to another. Links between records speak of the records, and a
   * stored document says what was said then: both stay.
   */
  static List<Found> referencesOf(Resource resource) {
    return resource instanceof Bundle
        ? List.of()
        : References.in(resource).stream()
            .filter(found -> !(resource instanceof Patient && found.path().startsWith(".link")))
            .toList();
  }

  /** The path without positions, which change when something is added to a list. */
  private static String placeOf(String path) {
    return path.replaceAll("\\[\\d+]", "");
  }
}
