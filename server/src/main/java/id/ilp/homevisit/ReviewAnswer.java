package id.ilp.homevisit;

import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** The answer of {@code $weekly-review}, as its OperationDefinition says. */
final class ReviewAnswer {

  private final Care care;
  private final int most;
  private final Parameters answer = new Parameters();

  /**
   * @param most families that are listed without a visit; all of them are counted
   */
  ReviewAnswer(Care care, int most) {
    this.care = care;
    this.most = most;
  }

  Parameters of(WeeklyReview review) {
    answer.addParameter().setName("from").setValue(Parts.date(review.monday()));
    answer.addParameter().setName("until").setValue(Parts.date(review.sunday()));
    addCounts(answer.addParameter().setName("visits"), review, null);
    review.kader().forEach(kader -> {
      ParametersParameterComponent part = answer.addParameter().setName("kader");
      Parts.addReference(part, "role", kader.reference(), kader.name());
      addCounts(part, review, kader);
    });
    review.visits().forEach(this::addVisit);
    review.unplanned().forEach(family -> addFamily("unplanned", family));
    review.findings().forEach(this::addFindings);
    Instant now = Instant.now();
    addStates(answer.addParameter().setName("follow-ups"), review.followUps());
    review.followUps().forEach(each ->
        WorkProvider.addAlert(answer.addParameter().setName("follow-up"), each, care, now));
    answer.addParameter().setName("unvisited-families").setValue(new IntegerType(review.unvisited().size()));
    review.unvisited().stream().limit(most).forEach(family -> addFamily("unvisited", family));
    return answer;
  }

  private static void addCounts(ParametersParameterComponent part, WeeklyReview review, Kader kader) {
    Parts.addNumber(part, "planned", review.count(null, kader));
    Parts.addNumber(part, "done", review.count(BookedVisit.FULFILLED, kader));
    Parts.addNumber(part, "missed", review.count(BookedVisit.MISSED, kader));
    Parts.addNumber(part, "refused", review.count(BookedVisit.REFUSED, kader));
    Parts.addNumber(part, "ahead", review.count(BookedVisit.BOOKED, kader));
  }

  private void addVisit(BookedVisit visit) {
    ParametersParameterComponent part = answer.addParameter().setName("visit");
    Parts.addReference(part, "appointment", visit.appointment().reference(), null);
    Parts.addReference(part, "household", visit.family().reference(), visit.family().name());
    Parts.addDate(part, "planned", visit.planned());
    Parts.addCode(part, "status", visit.status());
    if (visit.kader() != null) {
      Parts.addReference(part, "kader", visit.kader().reference(), visit.kader().name());
    }
  }

  private void addFamily(String name, Family family) {
    ParametersParameterComponent part = answer.addParameter().setName(name);
    Parts.addReference(part, "household", family.reference(), family.name());
  }

  private void addFindings(String code, List<WeeklyReview.Finding> found) {
    ParametersParameterComponent part = answer.addParameter().setName("finding");
    Parts.addCode(part, "code", code);
    Parts.addNumber(part, "number", found.size());
    found.forEach(each -> {
      ParametersParameterComponent one = part.addPart().setName("person");
      Parts.addReference(one, "subject", each.subject(), care.nameOf(each.subject()));
      Parts.addReference(one, "evidence", each.evidence(), null);
    });
  }

  private static void addStates(ParametersParameterComponent part, List<FollowUp> followUps) {
    Parts.addNumber(part, "open", followUps.stream().filter(FollowUp::isOpen).count());
    Parts.addNumber(part, "late", count(followUps, FollowUp.LATE));
    Parts.addNumber(part, "resolved", count(followUps, FollowUp.RESOLVED));
    Parts.addNumber(part, "referred", count(followUps, FollowUp.REFERRED));
  }

  private static long count(List<FollowUp> followUps, String state) {
    return followUps.stream().filter(each -> each.state().equals(state)).count();
  }
}
