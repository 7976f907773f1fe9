package id.ilp.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;

/**
 * What the caller sees of a child's growth.
 *
 * @param patient {@code Patient/id}
 * @param measurements from birth to the end of the standards
 * @param unusable references to measurements that give no figure, or were taken before the birth
 * @param statuses indices and answers of weighings, whoever has recorded them
 * @param oedema days on which a health worker found bilateral oedema
 */
record GrowthHistory(
    String patient,
    Child child,
    List<Measurement> measurements,
    List<String> unusable,
    List<Observation> statuses,
    Set<LocalDate> oedema) {

  GrowthHistory {
    measurements = List.copyOf(measurements);
    unusable = List.copyOf(unusable);
    statuses = List.copyOf(statuses);
    oedema = Set.copyOf(oedema);
  }
}
