package id.ilp.visit;

import id.ilp.identity.KeyRules;
import id.ilp.identity.NaturalKey;
import id.ilp.platform.Problem;
import id.ilp.platform.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Whether a Bundle can be a transaction at all, before anything in it is looked up. */
final class ShapeCheck {

  private ShapeCheck() {}

  /**
   * @param maxEntries what one transaction may hold
   * @throws ProblemException 400 with everything that is wrong, 413 if it is too large
   */
  static void check(Bundle bundle, int maxEntries) {
    if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
      throw new ProblemException(400, Problem.error(IssueType.VALUE, "bundle-type", "Bundle.type",
          "Bundle yang dikirim ke alamat ini harus bertipe \"transaction\" atau \"batch\".",
          "A Bundle sent to this address must be of type \"transaction\" or \"batch\"."));
    }
    if (bundle.getEntry().isEmpty()) {
      throw new ProblemException(400, Problem.error(IssueType.REQUIRED, "bundle-empty", "Bundle.entry",
          "Bundle kosong. Isi paling sedikit satu entry.", "The Bundle is empty. It needs at least one entry."));
    }
    if (bundle.getEntry().size() > maxEntries) {
      throw new ProblemException(413, Problem.error(IssueType.TOOLONG, "bundle-too-large", "Bundle.entry",
          "Bundle berisi " + bundle.getEntry().size() + " entry; paling banyak " + maxEntries
              + ". Bagi menjadi beberapa Bundle, satu kunjungan satu Bundle.",
          "The Bundle holds " + bundle.getEntry().size() + " entries; the limit is " + maxEntries
              + ". Split it, one visit a Bundle."));
    }
    List<Problem> problems = new ArrayList<>();
    checkEntries(bundle, problems);
    if (bundle.getType() == BundleType.TRANSACTION) {
      checkDoubles(Submission.of(bundle), problems);
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(400, problems);
    }
  }

  private static void checkEntries(Bundle bundle, List<Problem> problems) {
    Set<String> fullUrls = new HashSet<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      String path = "Bundle.entry[" + i + "]";
      if (!entry.hasRequest() || !entry.getRequest().hasMethod() || !entry.getRequest().hasUrl()) {
        problems.add(Problem.error(IssueType.REQUIRED, "entry-request", path + ".request",
            "Entry ini tidak punya request.method dan request.url, misalnya \"POST\" dan \"Encounter\".",
            "This entry lacks request.method and request.url, such as \"POST\" and \"Encounter\"."));
      } else if (!entry.hasResource() && needsResource(entry)) {
        problems.add(Problem.error(IssueType.REQUIRED, "entry-resource", path + ".resource",
            "Entry " + entry.getRequest().getMethod() + " ini tidak punya resource.",
            "This " + entry.getRequest().getMethod() + " entry has no resource."));
      } else if (entry.getResource() instanceof Bundle) {
        problems.add(Problem.error(IssueType.NOTSUPPORTED, "nested-bundle", path + ".resource",
            "Bundle di dalam Bundle tidak diterima. Pindahkan isinya menjadi entry biasa.",
            "A Bundle within a Bundle is not accepted. Make its content entries of the outer one."));
      } else if (!typeFits(entry)) {
        problems.add(Problem.error(IssueType.INVALID, "entry-url", path + ".request.url",
            "request.url tidak sesuai dengan resource di entry ini (" + entry.getResource().fhirType() + ").",
            "request.url does not fit the resource of this entry (" + entry.getResource().fhirType() + ")."));
      }
      if (entry.hasFullUrl() && !fullUrls.add(entry.getFullUrl())) {
        problems.add(Problem.error(IssueType.DUPLICATE, "entry-full-url", path + ".fullUrl",
            "fullUrl ini sudah dipakai entry lain. Setiap entry perlu urn:uuid sendiri.",
            "Another entry has this fullUrl already. Every entry needs a urn:uuid of its own."));
      }
    }
  }

  private static boolean needsResource(BundleEntryComponent entry) {
    return switch (entry.getRequest().getMethod()) {
      case POST, PUT, PATCH -> !entry.getRequest().getUrl().contains("$");
      default -> false;
    };
  }

  private static boolean typeFits(BundleEntryComponent entry) {
    if (!entry.hasResource()) {
      return true;
    }
    String type = entry.getRequest().getUrl().replaceFirst("^/", "").split("[/?]", 2)[0];
    return switch (entry.getRequest().getMethod()) {
      case POST, PUT -> type.equals(entry.getResource().fhirType());
      default -> true;
    };
  }

  /** Two entries with the same NIK or visit number would be two of what there is one of. */
  private static void checkDoubles(Submission submission, List<Problem> problems) {
    Map<NaturalKey, Entry> seen = new HashMap<>();
    submission.storing().forEach(entry -> {
      for (NaturalKey key : KeyRules.keysOf(entry.resource())) {
        Entry first = seen.putIfAbsent(key, entry);
        if (first != null && first != entry) {
          problems.add(Problem.error(IssueType.DUPLICATE, "duplicate", entry.path() + ".identifier",
              "Pengenal ini sudah ada di entry[" + first.index() + "]. Gabungkan kedua entry.",
              "entry[" + first.index() + "] has this identifier already. Make one entry of the two."));
        }
      }
    });
  }
}
