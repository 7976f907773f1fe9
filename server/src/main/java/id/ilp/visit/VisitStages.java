package id.ilp.visit;

import id.ilp.lifecycle.AgeStages;
import id.ilp.lifecycle.LifeCycleStage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * The stages of a patient on the day of a visit, as far as the visit itself says: what was sent, its episodes, and the
 * age. What other facilities know of the patient is not told to who sends a visit.
 */
final class VisitStages {

  private static final Map<String, LifeCycleStage> STAGE_OF_EPISODE = Map.of(
      "ANC", LifeCycleStage.PREGNANT,
      "PNC", LifeCycleStage.POSTPARTUM,
      "Neonate", LifeCycleStage.NEWBORN);

  private final VisitContext context;
  private final AgeStages ages;

  VisitStages(VisitContext context, AgeStages ages) {
    this.context = context;
    this.ages = ages;
  }

  Set<LifeCycleStage> of(Encounter visit) {
    Set<LifeCycleStage> stages = EnumSet.noneOf(LifeCycleStage.class);
    for (Extension sent : visit.getExtensionsByUrl(VisitRules.STAGE)) {
      if (sent.getValue() instanceof CodeableConcept stage) {
        LifeCycleStage.ofCode(stage.getCodingFirstRep().getCode()).ifPresent(stages::add);
      }
    }
    for (Reference reference : visit.getEpisodeOfCare()) {
      context.follow(reference, EpisodeOfCare.class).ifPresent(episode -> episode.getType().stream()
          .flatMap(type -> type.getCoding().stream())
          .flatMap(coding -> Optional.ofNullable(STAGE_OF_EPISODE.get(coding.getCode())).stream())
          .forEach(stages::add));
    }
    context.follow(visit.getSubject(), Patient.class)
        .flatMap(VisitDay::birthOf)
        .flatMap(birth -> VisitDay.of(visit).map(day -> ages.at(birth, day)))
        .ifPresent(stages::addAll);
    return stages;
  }
}
