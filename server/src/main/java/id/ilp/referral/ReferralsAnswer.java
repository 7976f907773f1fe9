package id.ilp.referral;

import id.ilp.facility.ClusterUnit;
import id.ilp.referral.Referrals.Queue;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** One page of a queue, as {@code $referrals} answers it. */
final class ReferralsAnswer {

  private static final String UCUM = "http://unitsofmeasure.org";

  private final Queue queue;
  private final Referrals referrals;
  private final Instant now;

  ReferralsAnswer(Queue queue, Referrals referrals, Instant now) {
    this.queue = queue;
    this.referrals = referrals;
    this.now = now;
  }

  Parameters page(ReferralRequest asked) {
    int total = queue.found().size();
    int first = Math.min(asked.first(), total);
    int last = first + Math.min(asked.size(), total - first);
    Parameters answer = new Parameters();
    answer.addParameter().setName("total").setValue(new IntegerType(total));
    if (last < total) {
      answer.addParameter().setName("next-offset").setValue(new IntegerType(last));
    }
    queue.found().subList(first, last).forEach(referral -> add(answer, referral));
    return answer;
  }

  private void add(Parameters answer, Referral referral) {
    ParametersParameterComponent part = answer.addParameter().setName("referral");
    Optional<Task> task = referral.task();
    part.addPart().setName("request").setValue(reference(referral.request()));
    task.ifPresent(known -> part.addPart().setName("task").setValue(reference(known)));
    part.addPart().setName("person").setValue(person(referral));
    if (referral.from() != null) {
      part.addPart().setName("from").setValue(new Reference("Organization/" + referral.from()));
    }
    if (!referral.to().isEmpty()) {
      part.addPart().setName("to").setValue(referral.to().copy());
    }
    referral.clusters().stream().sorted().forEach(code -> part.addPart().setName("cluster").setValue(new Coding(
        ClusterUnit.SYSTEM, code, ClusterUnit.ofCode(code).map(ClusterUnit::display).orElse(null))));
    if (referral.priority() != null) {
      part.addPart().setName("priority").setValue(new CodeType(referral.priority()));
    }
    part.addPart().setName("urgency").setValue(new CodeType(referral.urgency().code()));
    part.addPart().setName("state").setValue(new CodeType(referral.state()));
    part.addPart().setName("since").setValue(new DateTimeType(Date.from(referral.since())));
    Duration waiting = new Duration();
    waiting.setValue(referral.waiting(now).toMinutes()).setUnit("min").setSystem(UCUM).setCode("min");
    part.addPart().setName("waiting").setValue(waiting);
    part.addPart().setName("late").setValue(new BooleanType(referrals.isLate(referral, now)));
    task.ifPresent(known -> addReply(part, known));
  }

  private static void addReply(ParametersParameterComponent part, Task task) {
    if (task.hasStatusReason()) {
      part.addPart().setName("reason").setValue(task.getStatusReason().copy());
    }
    task.getOutput().stream().filter(output -> output.hasValue())
        .forEach(output -> part.addPart().setName("reply").setValue(output.getValue().copy()));
  }

  private Reference person(Referral referral) {
    Reference person = new Reference(referral.request().getSubject().getReference());
    Patient known = queue.people().get(Referrals.personOf(person));
    HumanName name = known == null ? new HumanName() : known.getNameFirstRep();
    String text = name.hasText() ? name.getText() : name.getNameAsSingleString();
    return text == null || text.isBlank() ? person : person.setDisplay(text);
  }

  private static Reference reference(Resource resource) {
    return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
  }
}
