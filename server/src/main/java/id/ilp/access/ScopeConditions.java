package id.ilp.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryMatchResult;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.access.ResourceScope.Right;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Granular scopes ({@code system/Observation.rs?category=vital-signs}): a search gets the condition as one more
 * parameter, so that PostgreSQL narrows it; a resource that is read or written is matched in memory.
 */
final class ScopeConditions {

  private static final String HELD = ScopeConditions.class.getName();

  private final SearchParamMatcher matcher;
  private final MatchUrlService urls;
  private final FhirContext context;

  ScopeConditions(SearchParamMatcher matcher, MatchUrlService urls, FhirContext context) {
    this.matcher = matcher;
    this.urls = urls;
    this.context = context;
  }

  /** Narrows a search; leaves a note for everything else. */
  void hold(List<String> conditions, Right right, String type, RequestDetails request) {
    // Those of the entry before, in a batch.
    request.getUserData().remove(HELD);
    if (conditions.isEmpty()) {
      return;
    }
    if (right != Right.SEARCH) {
      request.getUserData().put(HELD, conditions);
      return;
    }
    Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameters());
    for (String parameter : joined(conditions)) {
      parameters.merge(nameOf(parameter), new String[] {valueOf(parameter)}, (before, more) -> {
        List<String> both = new ArrayList<>(List.of(before));
        both.addAll(List.of(more));
        return both.toArray(String[]::new);
      });
    }
    request.setParameters(parameters);
  }

  /** Several conditions on the same parameter are one with a comma; on different ones no search can say "or". */
  private static List<String> joined(List<String> conditions) {
    if (conditions.size() == 1) {
      return List.of(conditions.get(0).split("&"));
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> values = new ArrayList<>();
    conditions.forEach(condition -> {
      names.add(condition.contains("&") ? condition : nameOf(condition));
      values.add(valueOf(condition));
    });
    if (names.size() > 1) {
      throw new ProblemException(403, Problem.error(IssueType.FORBIDDEN, "scope-conditions", null,
          "Scope token ini memuat beberapa syarat yang tidak dapat digabung dalam satu pencarian. Minta token dengan"
              + " satu syarat.",
          "The scopes of this token have conditions that one search cannot join. Ask for a token with one of them."));
    }
    return List.of(names.iterator().next() + "=" + String.join(",", values));
  }

  private static String nameOf(String parameter) {
    return parameter.substring(0, Math.max(0, parameter.indexOf('=')));
  }

  private static String valueOf(String parameter) {
    return parameter.substring(parameter.indexOf('=') + 1);
  }

  /** Whether what is about to be shown or written meets the conditions that the request was given. */
  @SuppressWarnings("unchecked")
  boolean allows(IBaseResource resource, RequestDetails request) {
    List<String> conditions = (List<String>) request.getUserData().get(HELD);
    if (conditions == null) {
      return true;
    }
    String type = ((Resource) resource).fhirType();
    return conditions.stream().anyMatch(condition -> {
      InMemoryMatchResult result = matcher.match(
          urls.translateMatchUrl(type + "?" + condition, context.getResourceDefinition(type)), resource);
      return result.supported() && result.matched();
    });
  }
}
