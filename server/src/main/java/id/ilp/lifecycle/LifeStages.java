package id.ilp.lifecycle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Patient;

/**
 * The stages of a person at a date: those of age by the birth date, the others by what is recorded and the reader may
 * see. A person who was not born yet or had died before that day is in none; the day of death still counts.
 */
public final class LifeStages {

  private final LifeStageRules rules;
  private final MaternalRecords records;

  LifeStages(LifeStageRules rules, MaternalRecords records) {
    this.rules = rules;
    this.records = records;
  }

  /**
   * @param patient as stored, with its id
   * @return in the order of {@link LifeCycleStage}
   */
  public List<HeldStage> at(Patient patient, LocalDate date) {
    return at(List.of(patient), date).get(patient.getIdElement().getIdPart());
  }

  /**
   * Many people by one statement.
   *
   * @param patients as stored, with their ids
   * @return by id
   */
  public Map<String, List<HeldStage>> at(Collection<Patient> patients, LocalDate date) {
    Map<String, List<MaternalEvent>> events =
        records.of(patients.stream().map(patient -> patient.getIdElement().getIdPart()).toList(), date);
    Map<String, List<HeldStage>> stages = new TreeMap<>();
    patients.forEach(patient -> {
      String id = patient.getIdElement().getIdPart();
      stages.put(id, at(patient, events.getOrDefault(id, List.of()), date));
    });
    return stages;
  }

  private List<HeldStage> at(Patient patient, List<MaternalEvent> events, LocalDate date) {
    Lifespan life = Lifespan.of(patient, ZoneId.systemDefault());
    if (!life.reaches(date)) {
      return List.of();
    }
    String sex = patient.hasGender() ? patient.getGender().toCode() : null;
    return rules.at(life.birth(), sex, events, date).stream()
        .map(held -> new HeldStage(
            held.stage(), held.since(), life.cut(held.until()), held.basis(), held.evidence()))
        .toList();
  }
}
