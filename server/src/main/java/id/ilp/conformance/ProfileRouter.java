package id.ilp.conformance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * Which ILP profile a resource must meet, decided by what it is and not by what it claims in {@code meta.profile}: what
 * SIMPUS software sends today names no profile at all. The rules are in {@code profile-routes.csv}; of the routes of a
 * type the first that fits is taken.
 */
final class ProfileRouter {

  private static final String TABLE = "/profile-routes.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').build();

  private final Map<String, List<ProfileRoute>> routes = new HashMap<>();

  /**
   * @param ilp whose value sets say which codes lead to a profile
   */
  ProfileRouter(IlpPackage ilp) {
    RouteCodes codes = new RouteCodes(ilp);
    try (Reader reader =
            new InputStreamReader(ProfileRouter.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8);
        var table = FORMAT.parse(reader)) {
      table.forEach(row -> add(row, codes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(CSVRecord row, RouteCodes codes) {
    routes.computeIfAbsent(row.get("type"), type -> new ArrayList<>()).add(new ProfileRoute(
        row.get("profile"), ProfileRoute.pathOf(row.get("element")), codes.of(row.get("system"), row.get("codes"))));
  }

  /** The canonical address of the profile, if the guide has one for this kind of resource. */
  Optional<String> profileOf(Element resource) {
    return routes.getOrDefault(resource.fhirType(), List.of()).stream()
        .filter(route -> route.fits(resource))
        .findFirst()
        .map(route -> IlpPackage.CANONICAL + "/StructureDefinition/" + route.profile());
  }
}
