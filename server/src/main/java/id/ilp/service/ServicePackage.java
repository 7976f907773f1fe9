package id.ilp.service;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The services of a stage or group: a PlanDefinition of the guide.
 *
 * @param url of the definition
 * @param groups stages or populations that it is for; empty: for whoever its rules fit
 * @param steps in the order of the definition
 * @param byId the same and their parts
 */
record ServicePackage(String url, Set<String> groups, List<Step> steps, Map<String, Step> byId) {

  ServicePackage {
    groups = Set.copyOf(groups);
    steps = List.copyOf(steps);
    byId = Map.copyOf(byId);
  }
}
