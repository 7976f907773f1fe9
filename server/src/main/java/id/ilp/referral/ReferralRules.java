package id.ilp.referral;

import id.ilp.platform.Problem;
import id.ilp.visit.VisitExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** What cannot be true of a referral in the light of what it refers to, and what is unusual. */
final class ReferralRules implements VisitExtension {

  private final CareLevels levels;

  ReferralRules(CareLevels levels) {
    this.levels = levels;
  }

  @Override
  public List<Problem> check(Sent sent) {
    List<Problem> problems = new ArrayList<>();
    for (Part part : sent.parts()) {
      if (part.resource() instanceof ServiceRequest request && Letters.isReferral(request)) {
        Ends.sender(sent, request).flatMap(sender -> Ends.facility(sent, sender))
            .ifPresent(sender -> checkWay(sent, part, request, sender, problems));
      } else if (part.resource() instanceof Task task) {
        checkPerson(sent, part, task).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** A cluster or worker of the own puskesmas is an internal referral. */
  private void checkWay(
      Sent sent, Part part, ServiceRequest request, Organization sender, List<Problem> problems) {
    for (int i = 0; i < request.getPerformer().size(); i++) {
      Reference performer = request.getPerformer().get(i);
      String path = part.path() + ".performer[" + i + "]";
      if (sent.follow(performer, Organization.class).filter(to -> Ends.same(sender, to)).isPresent()) {
        problems.add(Problem.error(IssueType.BUSINESSRULE, "referral-to-self", path,
            "Rujukan kepada fasilitas sendiri. Isi fasilitas tujuan; untuk rujukan internal, HealthcareService"
                + " klasternya.",
            "A referral to the own facility. Name the one referred to; within the facility, the HealthcareService of"
                + " the cluster."));
      }
      boolean skips = Ends.facility(sent, performer).filter(to -> levels.skips(sender, to)).isPresent();
      if (skips && !Letters.isEmergency(request)) {
        problems.add(Problem.warning(IssueType.BUSINESSRULE, "referral-skips-level", path,
            "Tersimpan. Rujukan ini melewati satu jenjang (posyandu, pustu, puskesmas, rumah sakit) dan bukan gawat"
                + " darurat. Periksa tujuannya.",
            "Stored. This referral leaves out a step (posyandu, pustu, puskesmas, hospital) and is no emergency. Check"
                + " its destination."));
      }
    }
  }

  private static Optional<Problem> checkPerson(Sent sent, Part part, Task task) {
    Optional<Patient> subject = Letters.requestOf(task)
        .flatMap(reference -> sent.follow(reference, ServiceRequest.class))
        .flatMap(request -> sent.follow(request.getSubject(), Patient.class));
    Optional<Patient> person = sent.follow(task.getFor(), Patient.class);
    if (subject.isEmpty() || person.isEmpty() || same(subject.get(), person.get())) {
      return Optional.empty();
    }
    return Optional.of(Problem.error(IssueType.BUSINESSRULE, "referral-other-person", part.path() + ".for",
        "Orang dalam tugas ini bukan orang yang dirujuk. Samakan Task.for dengan ServiceRequest.subject.",
        "The person of this task is not the one referred. Make Task.for the same as ServiceRequest.subject."));
  }

  private static boolean same(Patient one, Patient other) {
    return one == other || one.getIdElement().hasIdPart()
        && one.getIdElement().getIdPart().equals(other.getIdElement().getIdPart());
  }
}
