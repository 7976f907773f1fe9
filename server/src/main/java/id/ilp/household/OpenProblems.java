package id.ilp.household;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import id.ilp.access.WriteAccess;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** What is open about a family, of what the caller may see: flags in force, conditions not over, tasks not done. */
final class OpenProblems {

  private static final List<String> TYPES = List.of("Flag", "Condition", "Task");

  private static final Set<String> ACTIVE = Set.of("active", "recurrence", "relapse");

  private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");

  private static final Set<TaskStatus> DONE = Set.of(
      TaskStatus.COMPLETED, TaskStatus.CANCELLED, TaskStatus.REJECTED, TaskStatus.FAILED, TaskStatus.ENTEREDINERROR);

  private final DaoRegistry daos;
  private final WriteAccess writes;

  OpenProblems(DaoRegistry daos, WriteAccess writes) {
    this.daos = daos;
    this.writes = writes;
  }

  /**
   * @param subjects {@code Patient/id} and {@code Group/id}
   * @return by subject, flags first
   */
  Map<String, List<Resource>> of(Collection<String> subjects, RequestDetails request) {
    return TYPES.stream()
        .flatMap(type -> found(type, subjects, request))
        .filter(OpenProblems::isOpen)
        .collect(Collectors.groupingBy(OpenProblems::subjectOf));
  }

  /** Nothing of a type that the token does not cover. */
  private Stream<Resource> found(String type, Collection<String> subjects, RequestDetails request) {
    try {
      writes.decide("GET", type + "/any", request);
    } catch (ProblemException e) {
      return Stream.empty();
    }
    ReferenceOrListParam any = new ReferenceOrListParam();
    subjects.forEach(subject -> any.add(new ReferenceParam(subject)));
    SearchParameterMap map = SearchParameterMap.newSynchronous();
    map.add("subject", any);
    List<Resource> found = new ArrayList<>();
    daos.getResourceDao(type).search(map, request).getAllResources()
        .forEach(resource -> found.add((Resource) resource));
    return found.stream();
  }

  private static boolean isOpen(Resource resource) {
    if (resource instanceof Flag flag) {
      return flag.getStatus() == FlagStatus.ACTIVE;
    }
    if (resource instanceof Condition condition) {
      return codes(condition.getClinicalStatus().getCoding()).anyMatch(ACTIVE::contains)
          && codes(condition.getVerificationStatus().getCoding()).noneMatch(NOT_SO::contains);
    }
    return resource instanceof Task task && task.hasStatus() && !DONE.contains(task.getStatus());
  }

  private static Stream<String> codes(List<Coding> codings) {
    return codings.stream().filter(Coding::hasCode).map(Coding::getCode);
  }

  private static String subjectOf(Resource resource) {
    String reference = resource instanceof Flag flag ? flag.getSubject().getReference()
        : resource instanceof Condition condition ? condition.getSubject().getReference()
        : ((Task) resource).getFor().getReference();
    return new IdType(reference).toUnqualifiedVersionless().getValue();
  }
}
