package id.ilp.service;

import java.util.List;

/**
 * A step by one of its rules, which several packages may hold.
 *
 * @param step the service with its parts
 * @param rule by which it is due
 * @param packages that hold it; those for a stage or group if there are any
 */
record Duty(Step step, Rule rule, List<ServicePackage> packages) {

  Duty {
    packages = List.copyOf(packages);
  }

  List<String> urls() {
    return packages.stream().map(ServicePackage::url).sorted().toList();
  }

  /** The package in which steps that this one refers to are looked for. */
  ServicePackage home() {
    return packages.get(0);
  }
}
