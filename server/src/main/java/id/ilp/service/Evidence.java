package id.ilp.service;

import java.util.List;
import java.util.Set;

/**
 * What proves that a service was given: the extension {@code service-evidence}.
 *
 * @param type of resource
 * @param codes {@code system|code}, one of which the resource bears; empty: any resource of the type
 * @param notCodes which it must not bear
 * @param dose number of the dose, or null
 * @param lastDose highest number in the series of that vaccine, or null
 * @param form address of the form that is filled in, without version, or null
 */
record Evidence(String type, List<String> codes, Set<String> notCodes, Integer dose, Integer lastDose, String form) {

  Evidence {
    codes = List.copyOf(codes);
    notCodes = Set.copyOf(notCodes);
  }

  boolean fits(Fact fact) {
    return fact.type().equals(type)
        && (form == null || form.equals(fact.form()))
        && (codes.isEmpty() || codes.stream().anyMatch(fact.codes()::contains))
        && notCodes.stream().noneMatch(fact.codes()::contains)
        && (dose == null || isDoseOrLater(fact));
  }

  /** Whoever had the third dose had the first, wherever that was written down. */
  private boolean isDoseOrLater(Fact fact) {
    return fact.dose() != null && fact.dose() >= dose && fact.dose() <= lastDose;
  }

  /** Whether what was not done is this dose; the third may be declined after the first was given. */
  boolean isNotGivenBy(Fact fact) {
    return dose == null || dose.equals(fact.dose());
  }

  /** The same as one of a series. */
  Evidence inSeries(int last) {
    return new Evidence(type, codes, notCodes, dose, last, form);
  }
}
