package id.ilp.guard;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.Arrays;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.util.StringUtils;

/** Refuses a search that would become a statement without end: in the address, a form, or an entry of a Bundle. */
@Interceptor
final class SearchLimits {

  /** Alternatives, written with commas, in all parameters together. A page of ids to look up has 200. */
  private static final int MAX_VALUES = 1000;

  private final int maxParameters;
  private final int maxAddress;

  SearchLimits(int maxParameters, int maxAddress) {
    this.maxParameters = maxParameters;
    this.maxAddress = maxAddress;
  }

  /** Before others read the parameters one by one. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = -100)
  public void check(RequestDetails request) {
    Map<String, String[]> parameters = request.getParameters();
    if (parameters == null) {
      return;
    }
    if (parameters.values().stream().flatMap(Arrays::stream).anyMatch(SearchLimits::holdsHugeNumber)) {
      throw HugeNumbers.tooLarge();
    }
    int count = parameters.values().stream().mapToInt(values -> values.length).sum();
    int values = count + parameters.values().stream().flatMap(Arrays::stream)
        .mapToInt(value -> StringUtils.countOccurrencesOf(value, ",")).sum();
    refuseIfMany(count, values, null);
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -100)
  public void checkEntries(RequestDetails request) {
    if (!(request.getResource() instanceof Bundle bundle)) {
      return;
    }
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      String path = "Bundle.entry[" + i + "].request";
      for (String address : new String[] {entry.getRequest().getUrl(), entry.getRequest().getIfNoneExist()}) {
        if (address != null) {
          checkAddress(address, path);
        }
      }
    }
  }

  private void checkAddress(String address, String path) {
    if (address.length() > maxAddress) {
      throw new ProblemException(400, Problem.error(IssueType.TOOLONG, "address-too-long", path,
          "Alamat lebih panjang dari " + maxAddress + " karakter.",
          "The address is longer than " + maxAddress + " characters."));
    }
    if (Arrays.stream(address.split("[?&=]")).anyMatch(SearchLimits::holdsHugeNumber)) {
      throw HugeNumbers.tooLarge();
    }
    int count = StringUtils.countOccurrencesOf(address, "&") + 1;
    refuseIfMany(count, count + StringUtils.countOccurrencesOf(address, ","), path);
  }

  /** Alternatives stand between commas, parts of a composite between dollars. */
  private static boolean holdsHugeNumber(String value) {
    return Arrays.stream(value.split("[,$]")).anyMatch(HugeNumbers::isHugeInSearch);
  }

  private void refuseIfMany(int count, int values, String path) {
    if (count > maxParameters) {
      throw new ProblemException(400, Problem.error(IssueType.TOOLONG, "too-many-parameters", path,
          "Pencarian memuat " + count + " parameter; paling banyak " + maxParameters + ".",
          "The search has " + count + " parameters; at most " + maxParameters + " are allowed."));
    }
    if (values > MAX_VALUES) {
      throw new ProblemException(400, Problem.error(IssueType.TOOLONG, "too-many-values", path,
          "Pencarian memuat " + values + " nilai; paling banyak " + MAX_VALUES + ".",
          "The search has " + values + " values; at most " + MAX_VALUES + " are allowed."));
    }
  }
}
