package id.ilp.visit;

import id.ilp.conformance.IlpPackage;
import id.ilp.lifecycle.AgeStages;
import id.ilp.lifecycle.LifeCycleStage;
import id.ilp.platform.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What cannot be true between two resources, and so cannot be said in a profile of one. */
final class VisitRules {

  static final String STAGE = IlpPackage.CANONICAL + "/StructureDefinition/encounter-stage";

  private static final Set<String> EPISODES_OF_WOMEN = Set.of("ANC", "PNC");
  private static final Set<LifeCycleStage> STAGES_OF_WOMEN = Set.of(
      LifeCycleStage.PREGNANT, LifeCycleStage.DELIVERING, LifeCycleStage.POSTPARTUM, LifeCycleStage.BREASTFEEDING);

  private final VisitContext context;
  private final AgeStages ages;
  private final List<Problem> problems = new ArrayList<>();

  VisitRules(VisitContext context, AgeStages ages) {
    this.context = context;
    this.ages = ages;
  }

  List<Problem> check(Submission submission) {
    submission.storing().forEach(entry -> {
      if (entry.resource() instanceof Encounter visit) {
        context.follow(visit.getSubject(), Patient.class).ifPresent(patient -> checkVisit(entry, visit, patient));
      } else if (entry.resource() instanceof EpisodeOfCare episode) {
        checkEpisode(entry, episode);
      } else {
        checkSubject(entry, entry.resource());
      }
    });
    return problems;
  }

  private void checkVisit(Entry entry, Encounter visit, Patient patient) {
    VisitDay.of(visit).ifPresent(day -> VisitDay.birthOf(patient).ifPresent(birth -> {
      if (day.isBefore(birth)) {
        problems.add(Problem.error(IssueType.BUSINESSRULE, "visit-before-birth", entry.path() + ".period.start",
            "Kunjungan terjadi sebelum pasien lahir (" + birth + "). Periksa tanggal kunjungan dan tanggal lahir.",
            "The visit was before the patient's birth (" + birth + "). Check both dates."));
        return;
      }
      checkStages(entry, visit, patient, ages.at(birth, day));
    }));
  }

  private void checkStages(Entry entry, Encounter visit, Patient patient, Set<LifeCycleStage> byAge) {
    for (int i = 0; i < visit.getExtension().size(); i++) {
      Extension extension = visit.getExtension().get(i);
      Optional<LifeCycleStage> stage = STAGE.equals(extension.getUrl())
          ? LifeCycleStage.ofCode(((CodeableConcept) extension.getValue()).getCodingFirstRep().getCode())
          : Optional.empty();
      if (stage.isPresent() && !isPossible(stage.get(), patient, byAge)) {
        problems.add(Problem.error(IssueType.BUSINESSRULE, "impossible-stage",
            entry.path() + ".extension[" + i + "]",
            "Tahap \"" + stage.get().code() + "\" tidak mungkin untuk umur atau jenis kelamin pasien ini. Hapus tahap"
                + " itu (server menghitungnya sendiri) atau periksa tanggal lahir.",
            "Stage \"" + stage.get().code() + "\" is impossible for this patient's age or sex. Leave it out (the"
                + " server computes it) or check the birth date."));
      }
    }
  }

  private static boolean isPossible(LifeCycleStage stage, Patient patient, Set<LifeCycleStage> byAge) {
    if (stage == LifeCycleStage.ELDERLY_HIGH_RISK) {
      // From 70, or from 60 with a health problem: sources differ, so either is possible.
      return byAge.contains(LifeCycleStage.ELDERLY);
    }
    return stage.isByAge()
        ? byAge.contains(stage)
        : !STAGES_OF_WOMEN.contains(stage) || patient.getGender() != AdministrativeGender.MALE;
  }

  private void checkEpisode(Entry entry, EpisodeOfCare episode) {
    boolean ofWomen = episode.getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .anyMatch(coding -> EPISODES_OF_WOMEN.contains(coding.getCode()));
    boolean male = context.follow(episode.getPatient(), Patient.class)
        .filter(patient -> patient.getGender() == AdministrativeGender.MALE)
        .isPresent();
    if (ofWomen && male) {
      problems.add(Problem.error(IssueType.BUSINESSRULE, "pregnancy-of-male", entry.path() + ".patient",
          "Episode kehamilan atau nifas tidak mungkin untuk pasien laki-laki. Periksa pasien atau jenis kelaminnya.",
          "A man cannot have an episode of pregnancy or childbed. Check the patient or the sex."));
    }
  }

  /** A measurement filed under the visit of somebody else is the most dangerous of mistakes. */
  private void checkSubject(Entry entry, Resource resource) {
    String visitReference = VisitNames.visitReference(resource);
    Property subject = resource.getNamedProperty("subject");
    if (visitReference == null || subject == null || !subject.hasValues()
        || !(subject.getValues().get(0) instanceof Reference patient) || !patient.hasReference()) {
      return;
    }
    Optional<Encounter> visit = context.follow(new Reference(visitReference), Encounter.class);
    Optional<Patient> whose = context.follow(patient, Patient.class);
    Optional<Patient> visitor = visit.flatMap(encounter -> context.follow(encounter.getSubject(), Patient.class));
    if (whose.isPresent() && visitor.isPresent() && !same(whose.get(), visitor.get())) {
      problems.add(Problem.error(IssueType.BUSINESSRULE, "other-patient", entry.path() + ".subject",
          "Pasien di sini berbeda dari pasien kunjungannya. Samakan, atau rujuk kunjungan yang benar.",
          "The patient here is not the patient of the visit. Make them the same, or refer to the right visit."));
    }
  }

  private static boolean same(Patient one, Patient other) {
    return one == other
        || (one.hasIdElement() && one.getIdElement().getIdPart() != null
            && one.getIdElement().getIdPart().equals(other.getIdElement().getIdPart()));
  }
}
